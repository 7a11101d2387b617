import { placeKey, type AssessmentPlace } from '../core/assessment';
import { isOld } from '../core/freshness';
import type { Round } from '../core/round';
import type { Entry } from '../sync/protocol';
import type { Explanation } from '../workbook/port';
import type { CellPlace, UnitAssessment } from '../workbook/readUnit';

/** A level whose evidence is older than the round's limit, and the cell where it stands. */
export interface OldEvidence extends CellPlace {
  readonly place: AssessmentPlace;
  /** When it was last judged: ISO 8601, UTC. */
  readonly judgedAt: string;
}

/** What is known of a round, and when that is looked at (ISO 8601, UTC). */
export interface KnownRound {
  readonly round: Round;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly now: string;
}

/** The levels that are the hub's too and rest on old evidence there; one that was changed since is new. */
export function findOldEvidence(
  assessments: readonly UnitAssessment[],
  { round, entries, now }: KnownRound,
): OldEvidence[] {
  // In a closed round nobody can say whether it still holds.
  if (round.closed) return [];
  const limit = { now, months: round.method.evidenceMonths };
  return assessments.flatMap(({ place, workbook, cells }) => {
    const entry = entries.get(placeKey(place));
    if (!cells.level || !entry || entry.level === null || entry.level !== workbook.level) return [];
    if (!isOld(entry.changedAt, limit)) return [];
    const { sheet, address } = cells.level;
    return [{ place, sheet, address, judgedAt: entry.changedAt }];
  });
}

/** What such cells say when they are selected, by place. */
export function oldEvidenceMarks(found: readonly OldEvidence[], { method }: Round): Map<string, Explanation> {
  return new Map(
    found.map(({ place, judgedAt }) => [
      placeKey(place),
      {
        title: 'Gammalt underlag',
        message: `Bedömd ${judgedAt.slice(0, 10)}, för mer än ${method.evidenceMonths} månader sedan. Stämmer den ännu?`,
      },
    ]),
  );
}
