import { levelWord } from '../core/level';
import { rateLevels } from '../core/status';
import { readLevels, readMethod, refusalError } from './readArguments';

/**
 * Färgordet för nivåerna: Grön, Gul, Röd eller Ej bedömd. | The colour word of the levels: Grön, Gul, Röd or Ej bedömd.
 * @customfunction STATUS
 * @param levels Celler med Grön, Gul, Röd eller Ej bedömd. | Cells with Grön, Gul, Röd or Ej bedömd.
 * @param weights En vikt per nivå. | One weight per level.
 * @param rule mean, geometric, harmonic, worstTwo eller min. | mean, geometric, harmonic, worstTwo or min.
 */
export function status(levels: string[][], weights?: unknown[][], rule?: string): string {
  const read = readLevels(levels);
  const rating = rateLevels(read, readMethod(read, weights, rule));
  if (rating.kind === 'refused') throw refusalError(rating.reason);
  return levelWord(rating.status);
}
