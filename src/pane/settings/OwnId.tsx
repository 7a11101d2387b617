import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { copyField, writeClipboard } from '../parts/copyText';
import { useTexts } from '../parts/useTexts';
import { SIGN_IN_TEXTS } from '../texts/signInTexts';

const useStyles = makeStyles({
  id: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
  field: { width: '100%' },
});

/** What somebody whom the hub doesn't know hands to the process leader. */
export function OwnId({ id }: { id: string }) {
  const styles = useStyles();
  const texts = useTexts(SIGN_IN_TEXTS);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const whole = useRef<HTMLDivElement>(null);

  async function copy(button: HTMLElement) {
    // Emptied first, so that copying once more is told once more.
    setOutcome(null);
    if (await writeClipboard(id)) return setOutcome('copied');
    if (!copyField(whole.current!.querySelector('input')!)) return setOutcome('refused');
    setOutcome('copied');
    button.focus();
  }

  return (
    <div ref={whole} className={styles.id}>
      <Field label={texts.id} className={styles.field}>
        <Input readOnly value={id} onFocus={({ currentTarget }) => currentTarget.select()} />
      </Field>
      <Button size="small" onClick={({ currentTarget }) => void copy(currentTarget)}>
        {texts.copyId}
      </Button>
      <Text role="status">
        {outcome === 'copied' && texts.copied}
        {outcome === 'refused' && texts.copyYourself}
      </Text>
    </div>
  );
}
