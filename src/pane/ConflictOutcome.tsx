import { Text } from '@fluentui/react-components';
import { CONFLICT_TEXTS } from './conflictTexts';
import { usePane } from './paneContext';
import { shownPlaces } from './shownPlaces';

/** What became of the decisions, read out when it happens. */
export function ConflictOutcome() {
  const { state, language } = usePane();
  const texts = CONFLICT_TEXTS[language];
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
