import { Link, Text } from '@fluentui/react-components';
import type { ListedRow, OpenRegisters } from '../../commands/registers/openRegisters';
import type { AssessmentPlace } from '../../core/assessment';
import { compareClaims, claimsSource } from '../../core/governingDocuments';
import type { RegisteredRow } from '../../core/registers/evidenceAt';
import { rowTitle } from '../../core/registers/rowTitle';
import { registerById } from '../../core/registers/registers';
import { usePane } from '../frame/paneContext';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { ASSESS_TEXTS } from '../texts/assessTexts';

type EvidenceRow = ListedRow & RegisteredRow;

/** The rows of all registers, as they were last read. */
export function registeredRows({ lists }: OpenRegisters): EvidenceRow[] {
  return [...lists.values()].flatMap(({ register, rows }) => rows.map((row) => ({ ...row, register })));
}

/** What is registered for the unit and the area, and what the sources say of its governing documents. */
export function EvidenceHere({ place, evidence }: { place: AssessmentPlace; evidence: readonly EvidenceRow[] }) {
  const styles = useListStyles();
  const { acts, language } = usePane();
  const texts = useTexts(ASSESS_TEXTS);
  return (
    <div className={styles.section}>
      {place.dimension === 'styrdokument' && <Claims place={place} />}
      {evidence.length === 0 && <Text>{texts.noEvidence}</Text>}
      <ul className={styles.list}>
        {evidence.map(({ register: id, id: key, fields, place: cell }, index) => {
          const register = registerById(id);
          const title = rowTitle(register, fields);
          return (
            <li key={`${id} ${key} ${index}`} className={styles.item}>
              <Text size={200}>{register.title[language]}</Text>
              {cell ? (
                <Link as="button" onClick={() => void acts.show(cell)}>
                  {title}
                </Link>
              ) : (
                <Text>{title}</Text>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The sources' own words, each beside the other: nothing is decided here. */
function Claims({ place }: { place: AssessmentPlace }) {
  const styles = useListStyles();
  const { session, language } = usePane();
  const texts = useTexts(ASSESS_TEXTS);
  const compared = compareClaims(session.claims).find(({ unit }) => unit === place.unit);
  if (!compared?.claims.length) return null;
  return (
    <div className={styles.item}>
      {compared.agreement === 'disagree' && <Text weight="semibold">{texts.disagree}</Text>}
      {compared.claims.map((claim) => {
        const source = claimsSource([claim], language);
        const key = `${claim.claimant} ${claim.line}`;
        return <Text key={key}>{claim.words === null ? texts.silent(source) : texts.claim(claim.words, source)}</Text>;
      })}
    </div>
  );
}
