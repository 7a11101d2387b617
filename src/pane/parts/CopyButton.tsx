import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { copyField, writeClipboard } from './copyText';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  field: { flexBasis: '100%' },
});

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
  /** What is said when it is copied, when a person has to do it, and of the field that they then find it in. */
  readonly texts: { readonly copied: string; readonly copyYourself: string; readonly asText: string };
}

/** Copies a text. Where nothing may be copied, a field holds it selected. */
export function CopyButton({ label, text, texts }: CopyButtonProps) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<{ of: string; is: 'copied' | 'refused' } | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const said = outcome?.of === text ? outcome.is : null;

  async function copy(button: HTMLElement) {
    // Emptied first, so that copying once more is told once more.
    setOutcome(null);
    if (await writeClipboard(text)) return setOutcome({ of: text, is: 'copied' });
    flushSync(() => setOutcome({ of: text, is: 'refused' }));
    if (!copyField(row.current!.querySelector('textarea')!)) return;
    setOutcome({ of: text, is: 'copied' });
    button.focus();
  }

  return (
    <div ref={row} className={styles.row}>
      <Button onClick={({ currentTarget }) => void copy(currentTarget)}>{label}</Button>
      <Text role="status">{said && (said === 'copied' ? texts.copied : texts.copyYourself)}</Text>
      {said === 'refused' && (
        <Field label={texts.asText} className={styles.field}>
          <Textarea readOnly value={text} rows={8} />
        </Field>
      )}
    </div>
  );
}
