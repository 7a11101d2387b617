import type { Round } from '../core/round';
import type { HubClient } from '../sync/hubClient';
import type { Change, Entry, Me, PushAnswer } from '../sync/protocol';

/** A hub that answers a push as it would, as far as one can tell from outside, and takes nothing in. */
export function rehearse(hub: HubClient, { me, round }: { me: Me; round: Round }): HubClient {
  const refusalOf = ({ unit }: Change) =>
    !me.units.includes(unit) ? 'notYourUnit' : round.closed ? 'roundClosed' : null;
  return {
    ...hub,
    push: ({ changes }) => {
      const value: PushAnswer = { cursor: 0, applied: [], conflicts: [], refused: [] };
      for (const change of changes) {
        const reason = refusalOf(change);
        if (reason) value.refused.push({ ...change, reason });
        else value.applied.push(entryOf(change, round.id, me.name));
      }
      return Promise.resolve({ kind: 'ok', value });
    },
  };
}

function entryOf({ baseVersion, note, source, ...change }: Change, round: string, changedBy: string): Entry {
  const version = baseVersion + 1;
  return {
    ...change,
    round,
    note: note ?? null,
    source: source ?? null,
    version,
    changedBy,
    changedAt: '',
    levelSince: null,
  };
}
