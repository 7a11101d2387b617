import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { SETTINGS_TEXTS } from '../texts/settingsTexts';
import { BindSheet } from './BindSheet';
import { Diagnostics } from './Diagnostics';
import { HubFacts } from './HubFacts';
import { LanguageChoice } from './LanguageChoice';
import { RepairSheets } from './RepairSheets';
import { SettingsSection } from './SettingsSection';
import { Shortcuts } from './Shortcuts';
import { SignInSection } from './SignInSection';
import { SymbolsSwitch } from './SymbolsSwitch';

const useStyles = makeStyles({ sections: { display: 'grid', rowGap: tokens.spacingVerticalXXL } });

/** How the add-in is set up for this person and this workbook, and what helps when it doesn't work. */
export function SettingsScreen() {
  const styles = useStyles();
  const texts = useTexts(SETTINGS_TEXTS);
  const isOurs = usePane().state.workbook === 'ours';
  return (
    <div className={styles.sections}>
      <LanguageChoice />
      <SettingsSection id="settings-account" title={texts.account}>
        <SignInSection />
      </SettingsSection>
      {isOurs && (
        <SettingsSection id="settings-sheets" title={texts.sheets}>
          <SymbolsSwitch />
          <RepairSheets />
        </SettingsSection>
      )}
      <BindSheet />
      <Shortcuts />
      <HubFacts />
      <Diagnostics />
    </div>
  );
}
