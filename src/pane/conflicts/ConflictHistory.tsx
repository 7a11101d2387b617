import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlacedConflict } from '../../commands/conflicts';
import { placeKey } from '../../core/assessment';
import { fieldHistory } from '../../sync/fieldHistory';
import { valueWord } from './conflictWords';
import { usePane } from '../frame/paneContext';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { CONFLICT_TEXTS } from '../texts/conflictTexts';
import { useFormats } from '../parts/useFormats';

/** What became of the cell in the hub: who, when, from what to what. It is fetched when it is asked for. */
export function ConflictHistory({ conflict, title }: { conflict: PlacedConflict; title: string }) {
  const styles = useListStyles();
  const { state, acts } = usePane();
  const { time: formatTime } = useFormats();
  const texts = useTexts(CONFLICT_TEXTS);
  const [isOpen, setOpen] = useState(false);
  const { place, field } = conflict;
  const entries = state.histories.get(placeKey(place));
  const changes = entries && fieldHistory(entries, field);
  const toggle = () => {
    setOpen(!isOpen);
    if (!isOpen) void acts.askHistory(place);
  };
  return (
    <>
      <div>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-label={`${texts.history} (${title})`}
          onClick={toggle}
        >
          {texts.history}
        </Button>
      </div>
      <div role="status">
        {isOpen && changes && changes.length === 0 && <Text>{texts.noHistory}</Text>}
        {isOpen && changes && changes.length > 0 && (
          <ol className={styles.list} aria-label={`${texts.history}: ${title}`}>
            {changes.map(({ version, by, at, from, to }) => (
              <li key={version} className={styles.item}>
                <Text>{texts.became(valueWord(field, from, texts), valueWord(field, to, texts))}</Text>
                <Text size={200}>{texts.byAt(by, formatTime(new Date(at)))}</Text>
              </li>
            ))}
          </ol>
        )}
      </div>
    </>
  );
}
