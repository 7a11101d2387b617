import { singleChanges } from '../core/whatIf';
import { readDimensionNames } from './readDimensionNames';
import { readLevels, readMethod, refusalError } from './readArguments';
import { whatIfText } from './sentences';

/**
 * De enstaka ändringar som skulle ge en annan färg, en per rad. | The single changes that would give another colour, one a line.
 * @customfunction WHATIF
 * @param levels Celler med Grön, Gul, Röd eller Ej bedömd. | Cells with Grön, Gul, Röd or Ej bedömd.
 * @param weights En vikt per nivå; utan: lika vikt. | One weight per level; without: equal weights.
 * @param rule mean, geometric, harmonic, worstTwo eller min. | mean, geometric, harmonic, worstTwo or min.
 * @param dimensions Ett namn per nivå; utan: dimensionernas. | One name per level; without: those of the dimensions.
 * @param limits Omgångens gränser: cellerna LS_Granser. | The limits of the round: the cells LS_Granser.
 * @example =LS.WHATIF(B5:E5) | Vad som skulle ändra radens färg. | What would change the colour of the row.
 * @example =LS.WHATIF(B5:E5,,,B4:E4) | Detsamma, med rubrikernas namn. | The same, with the names of the headings.
 * @example =LS.WHATIF(B5:E5,LS_Vikter,LS_Regel,B4:E4,LS_Granser) | Detsamma, med rubrikernas namn och omgångens metod. | The same, with the names of the headings and the method of the round.
 */
export function whatIf(
  levels: string[][],
  weights?: unknown[][],
  rule?: string,
  dimensions?: string[][],
  limits?: unknown[][],
): string {
  const read = readLevels(levels);
  const names = readDimensionNames(read.length, dimensions);
  const found = singleChanges(read, readMethod(read, { weights, rule, limits }));
  if (found.kind === 'refused') throw refusalError(found.reason);
  return whatIfText(found.changes, names);
}
