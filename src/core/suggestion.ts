import type { DocumentReading, DocumentStatus } from './catalogue/governingDocuments';
import type { UnitId } from './catalogue/units';
import { compareClaims, readingOf, type DocumentClaim } from './governingDocuments';
import type { Level } from './level';

/** What the register of governing documents suggests for a unit's dimension Styrdokument, and on which words. */
export interface Suggestion {
  readonly unit: UnitId;
  readonly level: Level;
  readonly reading: DocumentReading;
  readonly claims: readonly DocumentClaim[];
  /** The words may have been meant for the whole sjukvårdsregion. */
  readonly mayCoverGroup: boolean;
}

/**
 * A suggestion for a person to take or leave; nothing is ever written by it alone. There is none where the sources are
 * silent, disagree, or only mention the subject. The scale is ours (docs/scoring.md): the sources hold no levels.
 */
export function suggestDocumentLevel(unit: UnitId, claims: readonly DocumentClaim[]): Suggestion | null {
  const compared = compareClaims(claims).find((one) => one.unit === unit);
  if (compared?.agreement !== 'agree') return null;
  const reading = readingOf(compared.claims[0]?.words ?? null);
  const level = SUGGESTED[reading.status](reading);
  return level && { unit, level, reading, claims: compared.claims, mayCoverGroup: compared.mayCoverGroup };
}

const SUGGESTED: { readonly [S in DocumentStatus]: (reading: DocumentReading) => Level | null } = {
  adopted: ({ linksToNational }) => (linksToNational ? 'green' : 'yellow'),
  inProgress: () => 'yellow',
  commissioned: () => 'yellow',
  sharedWithCareRegion: () => 'yellow',
  partOfAnotherStrategy: () => 'yellow',
  adjacentPolicy: ({ linksToNational }) => (linksToNational ? 'yellow' : 'red'),
  discussed: () => 'red',
  nonePlanned: () => 'red',
  mentionedOnWeb: () => null,
  unknown: () => null,
};
