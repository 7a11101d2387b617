import { makeStyles, tokens } from '@fluentui/react-components';
import { STATUSES } from '../../workbook/sheets/nationTables';
import { useTexts } from '../parts/useTexts';
import { NATION_TEXTS } from '../texts/nationTexts';
import { StatusWord } from '../parts/StatusWord';
import { statusSymbol } from './statusInk';

const useStyles = makeStyles({
  marks: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
  mark: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  signs: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  meaning: { margin: 0 },
});

/** What the colours and signs of the map mean. */
export function HeatLegend() {
  const styles = useStyles();
  const texts = useTexts(NATION_TEXTS);
  const signs = [
    ['?', texts.open],
    ['*', texts.direct],
  ] as const;
  return (
    <div>
      <div className={styles.marks}>
        {STATUSES.map((status) => (
          <span key={status} className={styles.mark}>
            <span aria-hidden="true">{statusSymbol(status)}</span>
            <StatusWord status={status} />
          </span>
        ))}
      </div>
      <dl className={styles.signs}>
        {signs.map(([sign, meaning]) => [
          <dt key={sign}>{sign}</dt>,
          <dd key={meaning} className={styles.meaning}>
            {meaning}
          </dd>,
        ])}
        <dt>▁</dt>
        <dd className={styles.meaning}>{texts.barBelow}</dd>
      </dl>
    </div>
  );
}
