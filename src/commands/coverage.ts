import type { CoverageModel } from '../core/coverageModel';
import type { Round } from '../core/round';
import { RoundCoverage } from '../core/roundCoverage';
import { emptyCache, pullCoverage, type CoverageCache } from '../sync/coverageCache';
import type { Model } from '../sync/protocol';
import type { KnownRound } from './oldEvidence';
import type { Session } from './session';

/** What is known of the hub's entries of a round. */
export function cacheOf(session: Session, round: Round): CoverageCache {
  return session.caches.get(round.id) ?? emptyCache(round.id);
}

/** The same, at this moment. */
export function knownOf(session: Session, round: Round): KnownRound {
  return { round, entries: cacheOf(session, round).entries, now: session.world.now().toISOString() };
}

/**
 * A round with the others that it is compared with and that formulas ask for, brought up to date with the hub; of those
 * that don't come, what is known.
 */
export async function fetchRounds(session: Session, round: Round): Promise<ComparedRound> {
  await pullRound(session, round);
  const isAsked = ({ id, invented }: Round) => invented === round.invented || session.wantedRounds.has(id);
  await pullOthers(session, round, isAsked);
  return knownRounds(session, round);
}

/** The same of what is known already. */
export function knownRounds(session: Session, round: Round): ComparedRound {
  const coverages = coveragesIn(session, session.state.model!);
  const coverage = coverages.get(round.id) ?? new RoundCoverage(round, cacheOf(session, round).entries);
  return { coverage, rounds: [...coverages.values()] };
}

interface ComparedRound {
  readonly coverage: RoundCoverage;
  readonly rounds: readonly RoundCoverage[];
}

/** Brings what is known of a round up to date with the hub. */
export async function pullRound(session: Session, round: Round): Promise<void> {
  const pulled = await pullCoverage(session.world.hub, cacheOf(session, round));
  keepCache(session, session.expect(pulled));
}

/** Keeps what the hub has just told of the workbook's round. */
export function keepCache(session: Session, cache: CoverageCache): void {
  session.caches.set(cache.round, cache);
  session.update({ fetchedAt: session.world.now() });
}

/** The same for the other rounds that are asked for; one that doesn't come stays as it was known. */
export async function pullOthers(
  session: Session,
  round: Round | null,
  isAsked: (other: Round) => boolean,
): Promise<void> {
  const others = session.state.model!.rounds.filter((other) => other.id !== round?.id && isAsked(other));
  await Promise.all(
    others.map(async (other) => {
      const pulled = await pullCoverage(session.world.hub, cacheOf(session, other));
      if (pulled.kind === 'ok') session.caches.set(other.id, pulled.value);
    }),
  );
}

/** Tells the formulas what is known, at once of the workbook's round, then of the others that they ask for. */
export async function publishRounds(session: Session): Promise<void> {
  const { model } = session.state;
  if (!model) return;
  publishKnown(session, model);
  await pullOthers(session, roundOf(session, model), ({ id }) => session.wantedRounds.has(id));
  publishKnown(session, model);
}

/** The round of the workbook, `null` if the hub doesn't know it; in one that isn't ours, the one a new one is made for. */
export function roundOf({ state }: Session, model: Model): Round | null {
  if (state.workbook === 'ours') return state.round;
  return model.rounds.find(({ id }) => id === model.currentRound) ?? model.rounds[0] ?? null;
}

/** Tells the pane and the formulas what is known now. */
export function publishKnown(session: Session, model: Model): void {
  const round = roundOf(session, model);
  if (!round || !session.caches.size) return;
  const coverage: CoverageModel = {
    rounds: model.rounds,
    round,
    coverages: coveragesIn(session, model),
    claims: session.claims,
    asOf: session.world.now().toISOString(),
  };
  session.update({ coverage });
  session.world.publish(coverage);
}

/** A formula asks for another round than the workbook's: it is fetched, now and at each later sync. */
export async function fetchWanted(session: Session, roundId: string): Promise<void> {
  session.wantedRounds.add(roundId);
  await publishRounds(session);
}

/** What was rolled up stands for as long as neither the entries nor the round change. */
const rolledUp = new WeakMap<CoverageCache, RoundCoverage>();

function coveragesIn(session: Session, model: Model): CoverageModel['coverages'] {
  const known = model.rounds.flatMap((round): [string, RoundCoverage][] => {
    const cache = session.caches.get(round.id);
    if (!cache) return [];
    const kept = rolledUp.get(cache);
    const isCurrent = kept && JSON.stringify(kept.round) === JSON.stringify(round);
    const coverage = isCurrent ? kept : new RoundCoverage(round, cache.entries);
    rolledUp.set(cache, coverage);
    return [[round.id, coverage]];
  });
  return new Map(known);
}
