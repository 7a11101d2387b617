import { Button, Text } from '@fluentui/react-components';
import { placeKey, type AssessmentPlace } from '../../core/assessment';
import { valueWord } from '../conflicts/conflictWords';
import { usePane } from '../frame/paneContext';
import { useFormats } from '../parts/useFormats';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { ASSESS_TEXTS } from '../texts/assessTexts';
import { placeHistory } from './placeHistory';

/** Who changed the place in the hub, when, from what to what. It is fetched when it is asked for. */
export function PlaceHistory({ place }: { place: AssessmentPlace }) {
  const styles = useListStyles();
  const { state, acts } = usePane();
  const { time } = useFormats();
  const texts = useTexts(ASSESS_TEXTS);
  const entries = state.histories.get(placeKey(place));
  const changes = entries && placeHistory(entries);
  return (
    <div className={styles.section}>
      <div>
        <Button size="small" onClick={() => void acts.askHistory(place)}>
          {texts.askHistory}
        </Button>
      </div>
      <div role="status">
        {changes?.length === 0 && <Text>{texts.noHistory}</Text>}
        {changes && changes.length > 0 && (
          <ol className={styles.list} aria-label={texts.history}>
            {changes.map(({ version, field, by, at, from, to }) => (
              <li key={`${version} ${field}`} className={styles.item}>
                <Text>
                  {texts.became(texts.fields[field], valueWord(field, from, texts), valueWord(field, to, texts))}
                </Text>
                <Text size={200}>{texts.byAt(by, time(new Date(at)))}</Text>
              </li>
            ))}
          </ol>
        )}
      </div>
    </div>
  );
}
