import { placeKey } from '../core/assessment';
import type { UnitId } from '../core/catalogue/units';
import type { Round } from '../core/round';
import type { Change, Entry, Push, PushAnswer, REFUSALS } from '../sync/protocol';

type Refusal = (typeof REFUSALS)[number];

interface Circumstances {
  readonly round: Pick<Round, 'closed'>;
  /** What the hub holds for the units of the push, by `placeKey`. */
  readonly current: ReadonlyMap<string, Entry>;
  readonly mayWrite: (unit: UnitId) => boolean;
  readonly changedBy: string;
  readonly changedAt: string;
}

/** What becomes of each change, in order: a later change of the same place meets what the earlier one left. */
export function decidePush(push: Push, circumstances: Circumstances): Omit<PushAnswer, 'cursor'> {
  const current = new Map(circumstances.current);
  const answer: Omit<PushAnswer, 'cursor'> = { applied: [], conflicts: [], refused: [] };
  for (const change of push.changes) {
    const reason = refusalOf(change, circumstances);
    const theirs = current.get(placeKey(change)) ?? null;
    if (reason !== null) answer.refused.push({ ...change, reason });
    else if (change.baseVersion !== (theirs?.version ?? 0)) answer.conflicts.push({ ...change, theirs });
    else {
      const entry = entryAfter(change, theirs, push.round, circumstances);
      current.set(placeKey(entry), entry);
      answer.applied.push(entry);
    }
  }
  return answer;
}

function refusalOf(change: Change, { round, mayWrite }: Circumstances): Refusal | null {
  if (!mayWrite(change.unit)) return 'notYourUnit';
  if (round.closed) return 'roundClosed';
  return change.dimension === null && change.level !== null ? 'levelOnRemark' : null;
}

function entryAfter(
  change: Change,
  before: Entry | null,
  round: string,
  { changedBy, changedAt }: Circumstances,
): Entry {
  const { unit, area, dimension, level, note, source, baseVersion } = change;
  return {
    round,
    unit,
    area,
    dimension,
    level,
    note: writtenOrNull(note),
    source: writtenOrNull(source),
    version: baseVersion + 1,
    changedBy,
    changedAt,
    levelSince: (before?.level ?? null) === level ? (before?.levelSince ?? null) : changedAt,
  };
}

/** Half a surrogate pair (`LEFT` can cut an emoji) has no UTF-8: it is replaced here, so that answer and store agree. */
function writtenOrNull(text: string | null | undefined): string | null {
  return text === undefined || text === null || text === '' ? null : Buffer.from(text).toString();
}
