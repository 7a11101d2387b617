import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  item: { display: 'grid', rowGap: tokens.spacingVerticalXXS, justifyItems: 'start' },
});

/** Words that are no levels, each with a jump to its cell. */
export function UnknownWords() {
  const styles = useStyles();
  const { state, texts, acts } = usePane();
  if (!state.unknownWords.length) return null;
  return (
    <section className={styles.section} aria-labelledby="unknown-words">
      <Subtitle2 as="h2" id="unknown-words">
        {texts.problems(state.unknownWords.length)}
      </Subtitle2>
      <ul className={styles.list}>
        {state.unknownWords.map((problem) => (
          <li key={`${problem.sheet}!${problem.address}`} className={styles.item}>
            <Text>{texts.unknownWord(problem.word)}</Text>
            <Button size="small" onClick={() => void acts.show(problem)}>
              {texts.goTo(`${problem.sheet}!${problem.address}`)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
