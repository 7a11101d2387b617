import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(55%) 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

/** What something is called, and what it is. */
export type Fact = readonly [term: string, value: string];

/** Facts as a list of terms and values. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) => [
        <dt key={term} className={styles.term}>
          {term}
        </dt>,
        <dd key={`${term} value`} className={styles.value}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}
