import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { AuditRow } from '../../sync/audit';
import { auditCells, AUDIT_WORDS } from '../../sync/auditWords';
import { copyField, writeClipboard } from '../parts/copyText';
import { downloadFile } from '../parts/downloadFile';
import { usePane } from '../frame/paneContext';
import { tableText } from '../parts/tableText';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { AUDIT_TEXTS } from '../texts/auditTexts';

/** The trail to take along: all of it as a file, and the rows that are shown as a table, since Excel may block files. */
export function AuditFiles({ rows }: { rows: readonly AuditRow[] }) {
  const styles = useListStyles();
  const { state, acts, language } = usePane();
  const texts = useTexts(AUDIT_TEXTS);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const files = useRef<HTMLDivElement>(null);
  const table = () => tableText([AUDIT_WORDS[language].columns, ...rows.map((row) => auditCells(row, language))]);
  const isIdle = state.busy === null;

  async function copy() {
    // Emptied first, so that copying once more is told once more.
    setOutcome(null);
    if (await writeClipboard(table())) return setOutcome('copied');
    flushSync(() => setOutcome('refused'));
    if (copyField(files.current!.querySelector('textarea')!)) setOutcome('copied');
  }
  return (
    <div ref={files} className={styles.item}>
      <div className={styles.choices}>
        <Button disabledFocusable={!isIdle} onClick={() => void acts.leader.exportAudit('xlsx', downloadFile)}>
          {texts.asExcel}
        </Button>
        <Button disabledFocusable={!isIdle} onClick={() => void acts.leader.exportAudit('csv', downloadFile)}>
          {texts.asCsv}
        </Button>
        <Button onClick={() => void copy()}>{texts.asTable}</Button>
      </div>
      <Text>{texts.fileHint}</Text>
      {outcome === 'refused' && (
        <Field label={texts.table}>
          <Textarea readOnly value={table()} />
        </Field>
      )}
      <Text role="status">
        {outcome === 'copied' && texts.copied(rows.length)}
        {outcome === 'refused' && texts.copyYourself}
      </Text>
    </div>
  );
}
