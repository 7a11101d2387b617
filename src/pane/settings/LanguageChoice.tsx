import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { LANGUAGES, type Language } from '../../core/language';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { SETTINGS_TEXTS } from '../texts/settingsTexts';

/** The language of the pane, which changes at once. */
export function LanguageChoice() {
  const texts = useTexts(SETTINGS_TEXTS);
  const { language, changeLanguage } = usePane();
  return (
    <Field label={texts.language} hint={texts.languageHint}>
      <RadioGroup layout="horizontal" value={language} onChange={(_, { value }) => changeLanguage(value as Language)}>
        {LANGUAGES.map((one) => (
          <Radio key={one} value={one} label={<span lang={one}>{texts.languages[one]}</span>} />
        ))}
      </RadioGroup>
    </Field>
  );
}
