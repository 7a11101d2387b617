import { Text } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';
import { shownPlaces } from '../parts/shownPlaces';
import { useTexts } from '../parts/useTexts';
import { CONFLICT_TEXTS } from '../texts/conflictTexts';

/** What became of the decisions, read out when it happens. */
export function ConflictOutcome() {
  const { state } = usePane();
  const texts = useTexts(CONFLICT_TEXTS);
  const { decided } = state;
  return (
    <div role="status">
      {decided && (
        <Text>
          {texts.done(decided.done)}{' '}
          {decided.left.length > 0 && texts.left(decided.left.length, shownPlaces(decided.left))}
        </Text>
      )}
    </div>
  );
}
