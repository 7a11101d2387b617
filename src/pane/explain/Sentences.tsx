import { makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ sentences: { display: 'grid', rowGap: tokens.spacingVerticalXS } });

/** Sentences below each other: each is one thing to take in. */
export function Sentences({ lines }: { lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <div className={styles.sentences}>
      {lines.map((line) => (
        <Text key={line} block>
          {line}
        </Text>
      ))}
    </div>
  );
}
