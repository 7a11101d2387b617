import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { placeKey } from '../../core/assessment';
import { usePane } from '../frame/paneContext';
import { useFormats } from '../parts/useFormats';
import { useTexts } from '../parts/useTexts';
import { EXPLAIN_TEXTS } from '../texts/explainTexts';
import { Explanation } from './Explanation';
import { subjectText } from './explanationText';
import { SubjectChoice } from './SubjectChoice';
import { useExplained } from './useExplained';
import { useSubject } from './useSubject';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  subject: { color: tokens.colorNeutralForeground2, minHeight: tokens.lineHeightBase300 },
});

/** Explains the colour of what is selected, and follows the selection: what is explained is told, and no focus is moved. */
export function ExplainScreen() {
  const styles = useStyles();
  const { state, language } = usePane();
  const texts = useTexts(EXPLAIN_TEXTS);
  const formats = useFormats();
  const { place, choose } = useSubject();
  const found = useExplained(place);
  const round = state.round ?? state.coverage?.round ?? null;
  if (!round) return <Text>{texts.notFetched}</Text>;
  const isUnreadable = state.assessments.some(
    ({ place: { unit, area }, readable }) => !readable && unit === place?.unit && area === place.area,
  );
  return (
    <div className={styles.screen}>
      <SubjectChoice place={place} strategy={round.strategy} onChoice={choose} />
      <Text role="status" className={styles.subject}>
        {found ? subjectText(found, round, { texts, formats, language }) : texts.choose}
      </Text>
      {round.invented && <Text>{texts.invented}</Text>}
      {isUnreadable && <Text>{texts.unreadable}</Text>}
      {found && place && <Explanation key={placeKey(place)} found={found} round={round} />}
    </div>
  );
}
