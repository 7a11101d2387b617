import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { SessionState } from '../../commands/state';
import { usePane } from '../frame/paneContext';
import { Facts, type Fact } from '../parts/Facts';
import { useFormats, type Formats } from '../parts/useFormats';
import { useTexts } from '../parts/useTexts';
import { SETTINGS_TEXTS } from '../texts/settingsTexts';
import type { SettingsTexts } from '../texts/settingsTexts';
import { SettingsSection } from './SettingsSection';

/** Which hub it is and how it is, asked anew each time that somebody looks. */
export function HubFacts() {
  const texts = useTexts(SETTINGS_TEXTS);
  const formats = useFormats();
  const { state, acts, program } = usePane();
  useEffect(() => void acts.askHealth(), [acts]);
  const health = state.healthAnswer?.health;
  const facts: Fact[] = [
    [texts.hubAddress, program().origin],
    [texts.hubAnswer, answerText(state, texts, formats)],
    [texts.hubVersion, health?.version ?? texts.notAsked],
    [texts.hubStore, health?.store ?? texts.notAsked],
  ];
  return (
    <SettingsSection id="settings-hub" title={texts.hub}>
      <div role="status">
        <Facts facts={facts} />
      </div>
      <div>
        <Button onClick={() => void acts.askHealth()}>{texts.ask}</Button>
      </div>
    </SettingsSection>
  );
}

function answerText({ healthAnswer, offlineSince }: SessionState, texts: SettingsTexts, formats: Formats): string {
  if (!healthAnswer) return texts.notAsked;
  const { health, milliseconds } = healthAnswer;
  if (health) return health.status === 'ok' ? texts.hubOk(formats.number(milliseconds)) : texts.hubStoreAway;
  return offlineSince ? texts.hubSilentSince(formats.time(offlineSince)) : texts.hubSilent;
}
