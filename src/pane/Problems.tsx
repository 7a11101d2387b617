import { Button, Text } from '@fluentui/react-components';
import type { SheetProblem } from '../workbook/findProblems';
import { ListSection } from './ListSection';
import { usePane } from './paneContext';
import type { Texts } from './texts';
import { useListStyles } from './useListStyles';

/** What keeps answers from counting, each with a jump to its cell. */
export function Problems() {
  const styles = useListStyles();
  const { state, texts, acts } = usePane();
  if (!state.problems.length) return null;
  return (
    <ListSection id="problems" title={texts.problems(state.problems.length)}>
      {state.problems.map((problem) => (
        <li
          key={`${problem.kind} ${problem.sheet}!${problem.address} ${problemText(problem, texts)}`}
          className={styles.item}
        >
          <Text>{problemText(problem, texts)}</Text>
          <Button size="small" onClick={() => void acts.show(problem)}>
            {texts.goTo(`${problem.sheet}!${problem.address}`)}
          </Button>
        </li>
      ))}
    </ListSection>
  );
}

function problemText(problem: SheetProblem, texts: Texts): string {
  switch (problem.kind) {
    case 'unknownWord':
      return texts.unknownWord(problem.word);
    case 'missingColumn':
      return texts.missingColumn(problem.title);
    case 'missingArea':
      return texts.missingArea(problem.title);
    case 'unknownArea':
      return texts.unknownArea(problem.label);
  }
}
