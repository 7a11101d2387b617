import { Button } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { PANE_TEXTS } from '../texts/paneTexts';
import { BindSheet } from './BindSheet';
import { SignInSection } from './SignInSection';
import { SymbolsSwitch } from './SymbolsSwitch';

/** How the add-in is set up for this person and this workbook. */
export function SettingsScreen() {
  const texts = useTexts(PANE_TEXTS);
  const { language, changeLanguage } = usePane();
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <>
      <SignInSection />
      <BindSheet />
      <SymbolsSwitch />
      <div>
        <Button lang={other} onClick={() => changeLanguage(other)}>
          {texts.otherLanguage}
        </Button>
      </div>
    </>
  );
}
