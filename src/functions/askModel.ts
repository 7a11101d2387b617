import { findRound, type CoverageModel } from '../core/coverageModel';
import type { Round } from '../core/round';
import type { RoundCoverage } from '../core/roundCoverage';
import { notAvailable, type Argument } from './cellError';
import { modelSource } from './modelSource';
import { isOmitted, refuseName } from './readNames';
import { textOf } from './readArguments';

/**
 * Answers a formula from the coverage model, now and whenever the model changes. Excel hears only of answers that
 * differ from the one before. Before anything was fetched the cell says so, and never 0.
 * @param answer throws CustomFunctions.Error for the cell
 */
export function askModel<T>(
  invocation: CustomFunctions.StreamingInvocation<T>,
  answer: (model: CoverageModel) => T,
): void {
  let told: string | null = null;
  const tell = () => {
    const asked = modelSource.model;
    const found = answerNow(answer);
    // The question itself made a model come (a wanted round): the cell has been told by now.
    if (asked !== modelSource.model) return;
    const comparable =
      found instanceof CustomFunctions.Error ? `${found.code} ${found.message}` : JSON.stringify(found);
    if (comparable === told) return;
    told = comparable;
    invocation.setResult(found);
  };
  invocation.onCanceled = modelSource.subscribe(tell);
  tell();
}

function answerNow<T>(answer: (model: CoverageModel) => T): T | CustomFunctions.Error {
  try {
    if (!modelSource.model) throw notAvailable('noModel');
    return answer(modelSource.model);
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    // A bug in one formula must not keep the others from being told.
    console.error(error);
    return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue);
  }
}

/**
 * The coverage of the round that a formula names; where it names none, the workbook's.
 * @throws CustomFunctions.Error #VALUE! for a round that doesn't exist, #N/A for one that isn't fetched yet
 */
export function readRound(
  model: CoverageModel,
  value: unknown,
  argument: 'round' | 'fromRound' | 'toRound' = 'round',
): RoundCoverage {
  const round = isOmitted(value) ? model.round : namedRound(model.rounds, textOf(value), argument);
  const coverage = model.coverages.get(round.id);
  // Known or not: what a formula shows of another round is kept up to date with it.
  if (!coverage || round !== model.round) modelSource.want(round.id);
  if (coverage) return coverage;
  throw notAvailable('roundNotFetched', round.title);
}

function namedRound(rounds: readonly Round[], text: string, argument: Argument): Round {
  const names = rounds.flatMap(({ id, title }) => [[id, id] as const, [title, title] as const]);
  return findRound(rounds, text) ?? refuseName(argument, text, names, rounds.map(({ id }) => id).join(', '));
}
