import { Button, Text } from '@fluentui/react-components';
import { problemText } from '../workbook/problemText';
import { ListSection } from './ListSection';
import { usePane } from './paneContext';
import { useListStyles } from './useListStyles';

/** What keeps answers from counting, each with a jump to its cell. */
export function Problems() {
  const styles = useListStyles();
  const { state, texts, language, acts } = usePane();
  if (!state.problems.length) return null;
  return (
    <ListSection id="problems" title={texts.problems(state.problems.length)}>
      {state.problems.map((problem) => (
        <li
          key={`${problem.kind} ${problem.sheet}!${problem.address} ${problemText(problem, language)}`}
          className={styles.item}
        >
          <Text>{problemText(problem, language)}</Text>
          <Button size="small" onClick={() => void acts.show(problem)}>
            {texts.goTo(`${problem.sheet}!${problem.address}`)}
          </Button>
        </li>
      ))}
    </ListSection>
  );
}
