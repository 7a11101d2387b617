import { Button, Text } from '@fluentui/react-components';
import { unitById } from '../core/catalogue/units';
import type { SheetProblem } from '../workbook/findProblems';
import { BINDING_TEXTS, faultText, type BindingTexts } from './bindingTexts';
import { ListSection } from './ListSection';
import { usePane } from './paneContext';
import type { Texts } from './texts';
import { useListStyles } from './useListStyles';

/** What keeps answers from counting, each with a jump to its cell. */
export function Problems() {
  const styles = useListStyles();
  const { state, texts, acts, language } = usePane();
  if (!state.problems.length) return null;
  const problems = state.problems.map((problem) => ({
    problem,
    text: problemText(problem, texts, BINDING_TEXTS[language]),
  }));
  return (
    <ListSection id="problems" title={texts.problems(state.problems.length)}>
      {problems.map(({ problem, text }) => (
        <li key={`${problem.kind} ${problem.sheet}!${problem.address} ${text}`} className={styles.item}>
          <Text>{text}</Text>
          {problem.sheet && (
            <Button size="small" onClick={() => void acts.show(problem)}>
              {texts.goTo(`${problem.sheet}!${problem.address}`)}
            </Button>
          )}
        </li>
      ))}
    </ListSection>
  );
}

function problemText(problem: SheetProblem, texts: Texts, bindingTexts: BindingTexts): string {
  switch (problem.kind) {
    case 'unknownWord':
      return texts.unknownWord(problem.word);
    case 'missingColumn':
      return texts.missingColumn(problem.title);
    case 'missingArea':
      return texts.missingArea(problem.title);
    case 'unknownArea':
      return texts.unknownArea(problem.label);
    case 'lostRange':
    case 'lostShape':
    case 'lostLabels':
    case 'oddLabel':
    case 'secondForm':
      return faultText(problem, bindingTexts, unitById(problem.unit).name);
  }
}
