import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ExplainedRollUp } from '../../core/explainPlace';
import { STATUSES } from '../../workbook/sheets/nationTables';
import { StatusWord } from '../parts/StatusWord';
import { useFormats } from '../parts/useFormats';
import { useTexts } from '../parts/useTexts';
import { EXPLAIN_TEXTS } from '../texts/explainTexts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: 'baseline',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  item: { display: 'contents' },
  count: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  names: { color: tokens.colorNeutralForeground2 },
});

interface RegionsProps {
  readonly rollUp: ExplainedRollUp;
  /** They are single answers: one that is missing counts for nothing. */
  readonly ofAnswers: boolean;
}

/** Which regions have each colour, in the order of the source: who weighs in, and never a ranking. */
export function Regions({ rollUp, ofAnswers }: RegionsProps) {
  const styles = useStyles();
  const texts = useTexts(EXPLAIN_TEXTS);
  const { list } = useFormats();
  return (
    <ul className={styles.list}>
      {STATUSES.map((status) => {
        const names = rollUp.regions.filter((one) => one.status === status).map(({ region }) => region.shortName);
        return (
          <li key={status ?? ''} className={styles.item}>
            <span>
              <StatusWord status={status} />
            </span>
            <Text weight="semibold" className={styles.count}>
              {names.length}
            </Text>
            <Text className={styles.names}>
              {names.length ? list(names) : texts.nobody}
              {ofAnswers && status === null && names.length > 0 && ` (${texts.notCounted})`}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
