import { Button, Field, makeStyles, Subtitle2, Text, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { usePane } from '../frame/paneContext';
import { copyField, writeClipboard } from '../parts/copyText';
import { useFormStyles } from '../parts/useFormStyles';
import { useTexts } from '../parts/useTexts';
import { SETTINGS_TEXTS } from '../texts/settingsTexts';
import { diagnosticsOf } from './diagnosticsOf';
import { useSignIn } from './useSignIn';

const useStyles = makeStyles({
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** What helps those who help, shown before it is copied. @param fault the code of what just failed */
export function Diagnostics({ fault = null }: { fault?: string | null }) {
  const styles = useStyles();
  const forms = useFormStyles();
  const texts = useTexts(SETTINGS_TEXTS);
  const { session, language, program } = usePane();
  const signIn = useSignIn();
  const [text, setText] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const whole = useRef<HTMLElement>(null);

  const show = () => {
    const { state, records } = session;
    setOutcome(null);
    setText(diagnosticsOf({ program: program(), language, state, records, signIn, fault, at: session.world.now() }));
  };
  const copy = async (button: HTMLElement) => {
    // Emptied first, so that copying once more is told once more.
    setOutcome(null);
    if (await writeClipboard(text!)) return setOutcome('copied');
    if (!copyField(whole.current!.querySelector('textarea')!)) return setOutcome('refused');
    setOutcome('copied');
    button.focus();
  };
  return (
    <section ref={whole} className={forms.form} aria-labelledby="diagnostics">
      <Subtitle2 as="h2" id="diagnostics">
        {texts.diagnostics}
      </Subtitle2>
      <Text>{texts.diagnosticsHint}</Text>
      <div className={forms.choices}>
        <Button onClick={show}>{text === null ? texts.show : texts.refresh}</Button>
        {text !== null && (
          <Button appearance="primary" onClick={({ currentTarget }) => void copy(currentTarget)}>
            {texts.copy}
          </Button>
        )}
      </div>
      {text !== null && (
        <Field label={texts.text}>
          <Textarea
            readOnly
            rows={12}
            resize="vertical"
            textarea={{ className: styles.text, lang: 'en' }}
            value={text}
          />
        </Field>
      )}
      <Text role="status">
        {outcome === 'copied' && texts.copied}
        {outcome === 'refused' && texts.copyYourself}
      </Text>
    </section>
  );
}
