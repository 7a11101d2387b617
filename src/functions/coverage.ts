import { scoreLevels } from '../core/score';
import { readLevels, readMethod, refusalError } from './readArguments';

/**
 * Hur stor andel av vikten som är bedömd, 0–1. | The share of the weight that is assessed, 0–1.
 * @customfunction COVERAGE
 * @param levels Celler med Grön, Gul, Röd eller Ej bedömd. | Cells with Grön, Gul, Röd or Ej bedömd.
 * @param weights En vikt per nivå; utan: lika vikt. | One weight per level; without: equal weights.
 * @example =LS.COVERAGE(B5:E5) | Hur stor del av raden som är bedömd. | How much of the row is assessed.
 */
export function coverage(levels: string[][], weights?: unknown[][]): number {
  const read = readLevels(levels);
  const found = scoreLevels(read, readMethod(read, { weights }));
  if (found.kind === 'refused') throw refusalError(found.reason);
  return found.coverage;
}
