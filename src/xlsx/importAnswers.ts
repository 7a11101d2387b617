import type { Round } from '../core/round';
import { emptyCache, pullCoverage } from '../sync/coverageCache';
import type { Reply } from '../sync/callHub';
import type { HubClient } from '../sync/hubClient';
import type { Me, Model } from '../sync/protocol';
import type { Conflict } from '../sync/conflictsIn';
import { syncRound, type SyncOutcome } from '../sync/syncRound';
import type { Answers } from './readAnswers';
import { rehearse } from './rehearse';
import { withholdTakenBack } from './withholdTakenBack';

/** The hub, and what it says of itself and the caller. */
export interface HubAtHand {
  readonly client: HubClient;
  readonly me: Me;
  readonly model: Model;
}

/** Why the answers of a file belong to no round of the hub's. */
export type NoRound =
  | { readonly kind: 'mixedRounds'; readonly rounds: readonly string[] }
  | { readonly kind: 'otherRound'; readonly round: string; readonly wished: string }
  | { readonly kind: 'unknownRound'; readonly round: string };

/** The round of a file: the one that its sheets were made for, else the wished one, else that of new workbooks. */
export function findRound(
  { rounds }: Answers,
  wished: string | null,
  model: Model,
): { kind: 'round'; round: Round } | NoRound {
  const [own, another] = rounds;
  if (another !== undefined) return { kind: 'mixedRounds', rounds };
  if (own !== undefined && wished !== null && own !== wished) return { kind: 'otherRound', round: own, wished };
  const id = own ?? wished ?? model.currentRound;
  const round = model.rounds.find((one) => one.id === id);
  return round ? { kind: 'round', round } : { kind: 'unknownRound', round: id };
}

export type ImportOutcome = Pick<SyncOutcome, 'sent' | 'refused' | 'unsettled'> & {
  readonly conflicts: readonly Conflict[];
};

/**
 * Sends a file's answers through the merge of any sync: what the hub has that the file lacks stays, and where both say
 * different things nothing changes. Safe to repeat.
 */
export async function importAnswers(
  answers: Answers,
  round: Round,
  { client, me }: HubAtHand,
  { dryRun, newId }: { readonly dryRun: boolean; readonly newId: () => string },
): Promise<Reply<ImportOutcome>> {
  const pulled = await pullCoverage(client, emptyCache(round.id));
  if (pulled.kind !== 'ok') return pulled;
  const { locals: open, conflicts } = withholdTakenBack(answers, pulled.value.entries);
  // Nothing is written into a file, so a formula of its owner's is in nobody's way. A file may have been synced with another
  // hub: that its versions are higher says nothing of this one.
  const locals = open.map((one) => ({ ...one, pinned: false, baseVersion: 0 }));
  const hub = dryRun ? rehearse(client, { me, round }) : client;
  const synced = await syncRound({ locals, cache: pulled.value, hub, newId });
  if (synced.kind !== 'ok') return synced;
  const { sent, refused, unsettled } = synced.value;
  return { kind: 'ok', value: { sent, refused, unsettled, conflicts: [...conflicts, ...synced.value.conflicts] } };
}
