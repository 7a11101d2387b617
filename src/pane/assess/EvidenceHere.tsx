import { Link, Text } from '@fluentui/react-components';
import type { EvidenceRow } from '../../commands/state';
import type { AssessmentPlace } from '../../core/assessment';
import { compareClaims, claimsSource } from '../../core/governingDocuments';
import { registerById } from '../../core/registers/registers';
import { usePane } from '../frame/paneContext';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';

/** What is registered for the unit and the area, and what the sources say of its governing documents. */
export function EvidenceHere({ place, evidence }: { place: AssessmentPlace; evidence: readonly EvidenceRow[] }) {
  const styles = useListStyles();
  const { acts, language } = usePane();
  const texts = useTexts('assess');
  return (
    <div className={styles.section}>
      {place.dimension === 'styrdokument' && <Claims place={place} />}
      {evidence.length === 0 && <Text>{texts.noEvidence}</Text>}
      <ul className={styles.list}>
        {evidence.map(({ register, title, cell }, index) => (
          <li key={`${index} ${title}`} className={styles.item}>
            <Text size={200}>{registerById(register).title[language]}</Text>
            {cell ? (
              <Link as="button" onClick={() => void acts.show(cell)}>
                {title}
              </Link>
            ) : (
              <Text>{title}</Text>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The sources' own words, each beside the other: nothing is decided here. */
function Claims({ place }: { place: AssessmentPlace }) {
  const styles = useListStyles();
  const { session, language } = usePane();
  const texts = useTexts('assess');
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
