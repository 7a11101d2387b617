import { makeStyles, ProgressBar, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { unitById } from '../../core/catalogue/units';
import { progressOf } from '../../workbook/progressOf';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { HOME_TEXTS } from '../texts/homeTexts';

const useStyles = makeStyles({
  units: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  unit: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
  },
  counts: { color: tokens.colorNeutralForeground2 },
});

/** The units of this workbook and how far each has come. */
export function Progress() {
  const styles = useStyles();
  const { state } = usePane();
  const texts = useTexts(HOME_TEXTS);
  const units = progressOf(state.assessments);
  if (!units.length) return null;
  return (
    <ul className={styles.units}>
      {units.map(({ unit, assessed, all, counts }) => (
        <li key={unit} className={styles.unit}>
          <div className={styles.heading}>
            <Subtitle2 as="h2">{unitById(unit).name}</Subtitle2>
            <Text>{texts.progress(assessed, all)}</Text>
          </div>
          <ProgressBar
            thickness="large"
            value={assessed}
            max={all}
            aria-label={unitById(unit).name}
            aria-valuetext={texts.progress(assessed, all)}
          />
          <Text size={200} className={styles.counts}>
            {texts.counts(counts)}
          </Text>
        </li>
      ))}
    </ul>
  );
}
