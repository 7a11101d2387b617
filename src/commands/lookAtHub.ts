import { placeKey } from '../core/assessment';
import { MERGE_FIELDS } from '../core/merge';
import type { CoverageCache } from '../sync/coverageCache';
import { mergeRound } from '../sync/mergeRound';
import type { Session } from './session';
import type { Standing } from './state';

/** What a sync would do with what the hub has: a merge without writing, of what was last read. Asks neither hub nor Excel. */
export function lookAtHub(session: Session, { entries }: CoverageCache): Standing {
  const known = new Set(session.state.conflicts.map(({ place, field }) => `${placeKey(place)}/${field}`));
  const merged = mergeRound(session.assessments, entries);
  const count = (outcome: 'push' | 'pull' | 'conflict') =>
    merged.filter(({ local, merge }) =>
      MERGE_FIELDS.some((field) => merge[field] === outcome && !known.has(`${placeKey(local.place)}/${field}`)),
    ).length;
  const standing = { unsent: count('push'), incoming: count('pull'), conflicts: count('conflict') };
  session.update({ standing });
  return standing;
}
