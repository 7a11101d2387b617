import type { Round } from '../core/round';
import type { Entry } from '../sync/protocol';
import type { TemplateWish } from './parseTemplateOptions';

/** A round that the product ships with. */
export interface KnownRound {
  readonly round: Round;
  readonly current: boolean;
  readonly entries: readonly Entry[];
}

/**
 * The round of a template. One that nobody here knows stands in a hub, or will: its file is empty, and made as the round
 * of new workbooks is; its sheets follow the hub at the first sync.
 */
export function chooseRound(
  known: readonly KnownRound[],
  wish: TemplateWish['round'],
): KnownRound & { isKnown: boolean } {
  const isWished = ({ round, current }: KnownRound) =>
    wish === 'usual' ? current : wish === 'demo' ? round.invented && !round.closed : round.id === wish.id;
  const found = known.find(isWished);
  if (found) return { ...found, isKnown: true };
  const id = typeof wish === 'string' ? wish : wish.id;
  const usual = known.find(({ current }) => current)!;
  return { round: { ...usual.round, id, title: id }, current: false, entries: [], isKnown: false };
}
