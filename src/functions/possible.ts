import { possibleStatuses, possibleText } from '../core/possible';
import { readLevels, readMethod, refusalError } from './readArguments';

/**
 * Färger som är möjliga medan svar saknas: Gul, eller Röd–Grön. | The colours still possible while answers are missing: Gul, or Röd–Grön.
 * @customfunction POSSIBLE
 * @param levels Celler med Grön, Gul, Röd eller Ej bedömd. | Cells with Grön, Gul, Röd or Ej bedömd.
 * @param weights En vikt per nivå. | One weight per level.
 * @param rule mean, geometric, harmonic, worstTwo eller min. | mean, geometric, harmonic, worstTwo or min.
 */
export function possible(levels: string[][], weights?: unknown[][], rule?: string): string {
  const read = readLevels(levels);
  const found = possibleStatuses(read, readMethod(read, weights, rule));
  if (found.kind === 'refused') throw refusalError(found.reason);
  return possibleText(found);
}
