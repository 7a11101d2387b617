import english from '../../../assets/shortcuts.en-us.json';
import declared from '../../../assets/shortcuts.json';
import { usePane } from '../frame/paneContext';
import { Facts, type Fact } from '../parts/Facts';
import { useTexts } from '../parts/useTexts';
import { SettingsSection } from './SettingsSection';
import { SETTINGS_TEXTS } from '../texts/settingsTexts';

const NAMES = { sv: declared.resources.default, en: english } as const;

/** The keys that Excel was told of, where this Excel knows such (KeyboardShortcuts 1.1). */
export function Shortcuts() {
  const texts = useTexts(SETTINGS_TEXTS);
  const { language, program } = usePane();
  const { office } = program();
  if (!office.sets['KeyboardShortcuts']) return null;
  const names: Readonly<Record<string, { readonly value: string }>> = NAMES[language];
  const facts = declared.shortcuts.map(({ action, key }): Fact => [
    names[action]?.value ?? action,
    office.platform === 'Mac' ? key.mac : key.default,
  ]);
  return (
    <SettingsSection id="settings-shortcuts" title={texts.shortcuts}>
      <Facts facts={facts} />
    </SettingsSection>
  );
}
