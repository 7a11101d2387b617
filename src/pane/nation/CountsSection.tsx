import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { areaLabel, areasOf } from '../../core/catalogue/strategies';
import { NATION } from '../../core/catalogue/units';
import type { RoundCoverage } from '../../core/roundCoverage';
import { useTexts } from '../parts/useTexts';
import { NATION_TEXTS } from '../texts/nationTexts';
import { countWords } from './cellWords';
import { CopyButtons } from './CopyButtons';
import { countsTable } from './copy/countsTable';
import { NationSection } from './NationSection';
import { StackedBar } from './StackedBar';
import { StatusWord } from '../parts/StatusWord';
import { useCaption } from './useCaption';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  item: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  title: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
    alignItems: 'start',
  },
  counts: { color: tokens.colorNeutralForeground2 },
});

/** How many regions have each colour, by area, with Riket's own beside it. */
export function CountsSection({ coverage }: { coverage: RoundCoverage }) {
  const styles = useStyles();
  const texts = useTexts(NATION_TEXTS);
  const caption = useCaption(coverage.round);
  return (
    <NationSection level="h2" title={texts.counts} hint={texts.countsHint}>
      <ul className={styles.list}>
        {areasOf(coverage.round.strategy).map((area) => {
          const { status, counts } = coverage.areaOf(NATION, area.number);
          return (
            <li key={area.number} className={styles.item}>
              <div className={styles.title}>
                <Text>{areaLabel(area)}</Text>
                <StatusWord status={status} />
              </div>
              <StackedBar counts={counts} height={12} />
              <Text size={200} className={styles.counts}>
                {countWords(counts)}
              </Text>
            </li>
          );
        })}
      </ul>
      <CopyButtons about={texts.counts} table={() => countsTable(coverage, caption, texts)} />
    </NationSection>
  );
}
