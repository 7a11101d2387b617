import { possibleStatuses, possibleText } from '../core/possible';
import { readLevels, readMethod, refusalError } from './readArguments';

/**
 * Färger som är möjliga medan svar saknas: Gul, eller Röd–Grön. | The colours still possible while answers are missing: Gul, or Röd–Grön.
 * @customfunction POSSIBLE
 * @param levels Celler med Grön, Gul, Röd eller Ej bedömd. | Cells with Grön, Gul, Röd or Ej bedömd.
 * @param weights En vikt per nivå; utan: lika vikt. | One weight per level; without: equal weights.
 * @param rule mean, geometric, harmonic, worstTwo eller min. | mean, geometric, harmonic, worstTwo or min.
 * @param limits Omgångens gränser: cellerna LS_Granser. | The limits of the round: the cells LS_Granser.
 * @example =LS.POSSIBLE(B5:E5) | Vilka färger raden ännu kan få. | Which colours the row can still get.
 * @example =LS.POSSIBLE(B5:E5,LS_Vikter,LS_Regel,LS_Granser) | Detsamma, med omgångens metod. | The same, by the method of the round.
 */
export function possible(levels: string[][], weights?: unknown[][], rule?: string, limits?: unknown[][]): string {
  const read = readLevels(levels);
  const found = possibleStatuses(read, readMethod(read, { weights, rule, limits }));
  if (found.kind === 'refused') throw refusalError(found.reason);
  return possibleText(found);
}
