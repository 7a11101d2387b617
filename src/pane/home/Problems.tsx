import { Button, Text } from '@fluentui/react-components';
import { problemText } from '../../workbook/problemText';
import { ListSection } from '../parts/ListSection';
import { usePane } from '../frame/paneContext';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { PANE_TEXTS } from '../texts/paneTexts';

/** What keeps answers from counting, each with a jump to its cell. */
export function Problems() {
  const styles = useListStyles();
  const texts = useTexts(PANE_TEXTS);
  const { state, language, acts } = usePane();
  if (!state.problems.length) return null;
  const problems = state.problems.map((problem) => ({ problem, text: problemText(problem, language) }));
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
