import { Divider } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { BindSheet } from './BindSheet';
import { Diagnostics } from './Diagnostics';
import { HubFacts } from './HubFacts';
import { LanguageChoice } from './LanguageChoice';
import { RepairSheets } from './RepairSheets';
import { SettingsSection } from './SettingsSection';
import { SignInSection } from './SignInSection';
import { SymbolsSwitch } from './SymbolsSwitch';

/** How the add-in is set up for this person and this workbook, and what helps when it doesn't work. */
export function SettingsScreen() {
  const texts = useTexts('settings');
  const isOurs = usePane().state.workbook === 'ours';
  return (
    <>
      <LanguageChoice />
      <Divider />
      <SettingsSection id="settings-account" title={texts.account}>
        <SignInSection />
      </SettingsSection>
      <Divider />
      {isOurs && (
        <>
          <SettingsSection id="settings-sheets" title={texts.sheets}>
            <SymbolsSwitch />
            <RepairSheets />
          </SettingsSection>
          <Divider />
        </>
      )}
      <BindSheet />
      <HubFacts />
      <Divider />
      <Diagnostics />
    </>
  );
}
