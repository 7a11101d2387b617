import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { LANGUAGES, type Language } from '../../core/language';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';

/** The language of the pane, which changes at once. */
export function LanguageChoice() {
  const texts = useTexts('settings');
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
