import { scoreLevels } from '../core/score';
import { notAvailable } from './cellError';
import { readLevels, readMethod, refusalError, type Cells } from './readArguments';
import { surroundings } from './surroundings';

/**
 * Poäng 0–100 för bedömda nivåer; tom text om inget är bedömt. Utan argument: områdets poäng på raden. | Score 0–100 of the assessed levels; empty text when nothing is assessed. Without arguments: the score of the area in this row.
 * @customfunction SCORE
 * @param levels Celler med Grön, Gul, Röd eller Ej bedömd. | Cells with Grön, Gul, Röd or Ej bedömd.
 * @param weights En vikt per nivå; utan: lika vikt. | One weight per level; without: equal weights.
 * @param rule mean, geometric, harmonic, worstTwo eller min. | mean, geometric, harmonic, worstTwo or min.
 * @param invocation Cellen där formeln står. | The cell of the formula.
 * @requiresAddress
 * @example =LS.SCORE() | Områdets poäng, i dess rad på en enhets blad. | The score of the area, in its row on a unit's sheet.
 * @example =LS.SCORE(B5:E5) | Poängen för nivåerna i B5:E5. | The score of the levels in B5:E5.
 * @example =LS.SCORE(B5:E5,{2,1,1,1}) | Kommunicerad väger dubbelt. | Kommunicerad weighs double.
 * @example =LS.SCORE(B5:E5,LS_Vikter,LS_Regel) | Detsamma, med omgångens metod, som de namnen pekar på. | The same, by the method of the round, which those names point at.
 */
export function score(
  levels?: string[][],
  weights?: unknown[][],
  rule?: string,
  invocation?: CustomFunctions.Invocation,
): unknown {
  return levels ? scoreOf(levels, weights, rule) : scoreOfRow(invocation?.address, weights, rule);
}

function scoreOf(
  cells: readonly (readonly unknown[])[],
  weights: Cells,
  rule: string | null | undefined,
): number | string {
  const levels = readLevels(cells);
  const found = scoreLevels(levels, readMethod(levels, { weights, rule }));
  if (found.kind === 'refused') throw refusalError(found.reason);
  return found.kind === 'nothing' ? '' : found.value;
}

async function scoreOfRow(
  address: string | undefined,
  weights: unknown[][] | undefined,
  rule: string | undefined,
): Promise<number | string> {
  const row = address ? await surroundings().readAreaRow(address) : null;
  if (!row) throw notAvailable('standElsewhere');
  return scoreOf([row.levels], weights ?? row.weights, rule ?? row.rule);
}
