import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { copyField, writeClipboard } from '../parts/copyText';
import { useTexts } from '../parts/useTexts';
import { GUIDE_TEXTS } from '../texts/guideTexts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  formula: { overflowWrap: 'anywhere', minWidth: 0 },
  field: { flexBasis: '100%' },
});

/** A formula with a button that copies it. Where nothing may be copied, a field holds it selected. */
export function CopyableFormula({ formula }: { formula: string }) {
  const styles = useStyles();
  const texts = useTexts(GUIDE_TEXTS);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const row = useRef<HTMLDivElement>(null);

  async function copy(button: HTMLElement) {
    // Emptied first, so that copying once more is told once more.
    setOutcome(null);
    if (await writeClipboard(formula)) return setOutcome('copied');
    flushSync(() => setOutcome('refused'));
    if (!copyField(row.current!.querySelector('input')!)) return;
    setOutcome('copied');
    button.focus();
  }

  return (
    <div ref={row} className={styles.row}>
      {outcome === 'refused' ? (
        <Field label={texts.formula} className={styles.field}>
          <Input readOnly value={formula} />
        </Field>
      ) : (
        <Text font="monospace" className={styles.formula}>
          {formula}
        </Text>
      )}
      <Button
        size="small"
        aria-label={texts.copyFormula(formula)}
        onClick={({ currentTarget }) => void copy(currentTarget)}
      >
        {texts.copy}
      </Button>
      <Text role="status">
        {outcome === 'copied' && texts.copied}
        {outcome === 'refused' && texts.copyYourself}
      </Text>
    </div>
  );
}
