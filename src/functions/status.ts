import { levelWord } from '../core/level';
import { rateLevels } from '../core/status';
import { readLevels, readMethod, refusalError } from './readArguments';

/**
 * Färgordet för nivåerna: Grön, Gul, Röd eller Ej bedömd. | The colour word of the levels: Grön, Gul, Röd or Ej bedömd.
 * @customfunction STATUS
 * @param levels Celler med Grön, Gul, Röd eller Ej bedömd. | Cells with Grön, Gul, Röd or Ej bedömd.
 * @param weights En vikt per nivå; utan: lika vikt. | One weight per level; without: equal weights.
 * @param rule mean, geometric, harmonic, worstTwo eller min. | mean, geometric, harmonic, worstTwo or min.
 * @param limits Omgångens gränser: cellerna LS_Granser. | The limits of the round: the cells LS_Granser.
 * @example =LS.STATUS(B5:E5) | Radens färg. | The colour of the row.
 * @example =LS.STATUS(B5:E5,,"worstTwo") | Färgen efter de två lägsta. | The colour by the two lowest.
 * @example =LS.STATUS(B5:E5,LS_Vikter,LS_Regel,LS_Granser) | Radens färg med omgångens metod. | The colour of the row by the method of the round.
 */
export function status(levels: string[][], weights?: unknown[][], rule?: string, limits?: unknown[][]): string {
  const read = readLevels(levels);
  const rating = rateLevels(read, readMethod(read, { weights, rule, limits }));
  if (rating.kind === 'refused') throw refusalError(rating.reason);
  return levelWord(rating.status);
}
