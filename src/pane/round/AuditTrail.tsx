import { Button, Text } from '@fluentui/react-components';
import { auditFactsText, AUDIT_WORDS } from '../../sync/auditWords';
import type { AuditFact, AuditRow } from '../../sync/audit';
import { AuditFiles } from './AuditFiles';
import { usePane } from '../frame/paneContext';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { AUDIT_TEXTS } from '../texts/auditTexts';
import { useFormats } from '../parts/useFormats';

/** Who did what, the latest first, with the way to more of it. */
export function AuditTrail() {
  const styles = useListStyles();
  const { state, acts } = usePane();
  const texts = useTexts(AUDIT_TEXTS);
  const { audit } = state;
  if (audit === null) return <Button onClick={() => void acts.leader.readAudit('latest')}>{texts.fetch}</Button>;
  return (
    <>
      <Text>{texts.hint}</Text>
      {audit.rows.length ? (
        <ul className={styles.list} aria-label={texts.latest}>
          {audit.rows.map((row) => (
            <AuditItem key={row.id} row={row} />
          ))}
        </ul>
      ) : (
        <Text>{texts.none}</Text>
      )}
      {audit.cursor !== null && (
        <div>
          <Button disabledFocusable={state.busy !== null} onClick={() => void acts.leader.readAudit('more')}>
            {texts.more}
          </Button>
        </div>
      )}
      <AuditFiles rows={audit.rows} />
    </>
  );
}

/** Who was meant stands by name; files have the ids too. */
function isForPeople({ fact }: AuditFact): boolean {
  return fact !== 'tid' && fact !== 'oid';
}

function AuditItem({ row }: { row: AuditRow }) {
  const styles = useListStyles();
  const { language } = usePane();
  const { time: formatTime } = useFormats();
  const { acts, unknown } = AUDIT_WORDS[language];
  return (
    <li className={styles.item}>
      <Text weight="semibold">
        {acts[row.act]}: {row.about}
      </Text>
      <Text>{auditFactsText({ facts: row.facts.filter(isForPeople) }, language)}</Text>
      <Text size={200}>
        {formatTime(new Date(row.at))}, {row.name || unknown}
      </Text>
    </li>
  );
}
