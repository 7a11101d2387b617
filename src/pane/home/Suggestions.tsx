import { Button, Text } from '@fluentui/react-components';
import type { OpenSuggestion } from '../../commands/suggestions';
import { areaLabel, areasOf } from '../../core/catalogue/strategies';
import { unitById } from '../../core/catalogue/units';
import { claimsSource } from '../../core/governingDocuments';
import { levelWord } from '../../core/level';
import { ListSection } from '../parts/ListSection';
import { usePane } from '../frame/paneContext';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { EVIDENCE_TEXTS } from '../texts/evidenceTexts';

/** What the register of governing documents suggests where Styrdokument is empty. Only a click writes it, one area at a time. */
export function Suggestions() {
  const { state } = usePane();
  const texts = useTexts(EVIDENCE_TEXTS);
  if (!state.suggestions.length) return null;
  return (
    <ListSection id="suggestions" title={texts.suggestions(state.suggestions.length)} hint={texts.nothingWritten}>
      {state.suggestions.map((suggestion) => (
        <SuggestionItem key={suggestion.unit} suggestion={suggestion} />
      ))}
    </ListSection>
  );
}

function SuggestionItem({ suggestion }: { suggestion: OpenSuggestion }) {
  const styles = useListStyles();
  const { state, acts, language } = usePane();
  const texts = useTexts(EVIDENCE_TEXTS);
  const { unit, level, claims, mayCoverGroup, open } = suggestion;
  const word = levelWord(level);
  const labels = new Map(areasOf(state.round?.strategy ?? '2024').map((area) => [area.number, areaLabel(area)]));
  const words = claims[0]?.words ?? '';
  return (
    <li className={styles.item}>
      <Text weight="semibold">{`${unitById(unit).name}: ${word}`}</Text>
      <Text>{texts.sourceSays(words, claimsSource(claims, language))}</Text>
      {mayCoverGroup && <Text>{texts.mayCoverGroup}</Text>}
      <div className={styles.choices} role="group" aria-label={texts.fillIn(word)}>
        <Text>{texts.fillIn(word)}</Text>
        {open.map(({ area }) => (
          <Button
            key={area}
            size="small"
            disabledFocusable={state.busy !== null}
            aria-label={texts.fillInArea(word, labels.get(area) ?? '')}
            onClick={() => void acts.takeSuggestion(suggestion, area)}
          >
            {area}
          </Button>
        ))}
      </div>
    </li>
  );
}
