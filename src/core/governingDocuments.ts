import { DOCUMENT_READINGS, type DocumentReading } from './catalogue/governingDocuments';
import { sourceNames } from './catalogue/sources';
import type { Language } from './language';
import { memberRegions, NATION, unitById, type UnitId } from './catalogue/units';

/** What one source says of a unit's governing documents: its own words, or `null` for a row without words. */
export interface DocumentClaim {
  readonly unit: UnitId;
  /** `000/1` and `000/2` are the two printings of the table in document 000. */
  readonly claimant: string;
  readonly line: number;
  readonly words: string | null;
}

export interface ComparedClaims {
  readonly unit: UnitId;
  readonly claims: readonly DocumentClaim[];
  readonly agreement: 'silent' | 'agree' | 'disagree';
  /** The words stand on the first row of a group whose other rows are silent: they may have spanned the group. */
  readonly mayCoverGroup: boolean;
}

/** What a source's words say of a document; words that nobody has read, and no words, say nothing. */
export function readingOf(words: string | null): DocumentReading {
  const read = words !== null && Object.hasOwn(DOCUMENT_READINGS, words) ? DOCUMENT_READINGS[words] : undefined;
  return read ?? { status: 'unknown', linksToNational: null, adoptedOn: null };
}

/** Where claims stand: the documents, and the lines of their tables as this project counts them. */
export function claimsSource(claims: readonly DocumentClaim[], language: Language): string {
  const documents = [...new Set(claims.map(({ claimant }) => claimant.split('/')[0]!))];
  const lines = claims.map(({ line }) => line).join(', ');
  return `${sourceNames(documents, language)}, ${language === 'sv' ? 'rad' : 'lines'} ${lines}`;
}

/** Sets the claims about each region side by side, in the order of the regions. Nothing is decided here: a person does. */
export function compareClaims(claims: readonly DocumentClaim[]): ComparedClaims[] {
  return memberRegions(NATION).map(({ id }) => {
    const ofUnit = claims.filter((claim) => claim.unit === id);
    const words = new Set(ofUnit.map((claim) => claim.words));
    const agreement = words.size > 1 ? 'disagree' : words.has(null) || words.size === 0 ? 'silent' : 'agree';
    return { unit: id, claims: ofUnit, agreement, mayCoverGroup: ofUnit.some((claim) => mayCoverGroup(claim, claims)) };
  });
}

function mayCoverGroup(claim: DocumentClaim, claims: readonly DocumentClaim[]): boolean {
  const group = unitById(claim.unit).careRegion;
  if (claim.words === null || group === null) return false;
  const [first, ...others] = memberRegions(unitById(group));
  const silent = (unit: UnitId) =>
    claims.every((other) => other.unit !== unit || other.claimant !== claim.claimant || other.words === null);
  return first?.id === claim.unit && others.every(({ id }) => silent(id));
}
