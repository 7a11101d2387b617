import { explainLevels } from '../core/explain';
import { readDimensionNames } from './readDimensionNames';
import { readLevels, readMethod, refusalError } from './readArguments';
import { explainedText } from './sentences';

/**
 * En mening om varför: poäng, regel, vad som drar ner, vad som saknas och vad som är möjligt. | One sentence on why: score, rule, what pulls down, what is missing and what is possible.
 * @customfunction EXPLAIN
 * @param levels Celler med Grön, Gul, Röd eller Ej bedömd. | Cells with Grön, Gul, Röd or Ej bedömd.
 * @param weights En vikt per nivå; utan: lika vikt. | One weight per level; without: equal weights.
 * @param rule mean, geometric, harmonic, worstTwo eller min. | mean, geometric, harmonic, worstTwo or min.
 * @param dimensions Ett namn per nivå; utan: dimensionernas. | One name per level; without: those of the dimensions.
 * @param limits Omgångens gränser: cellerna LS_Granser. | The limits of the round: the cells LS_Granser.
 * @example =LS.EXPLAIN(B5:E5) | Varför raden har sin färg. | Why the row has its colour.
 * @example =LS.EXPLAIN(B5:E5,LS_Vikter,LS_Regel,,LS_Granser) | Detsamma, med omgångens metod. | The same, by the method of the round.
 */
export function explain(
  levels: string[][],
  weights?: unknown[][],
  rule?: string,
  dimensions?: string[][],
  limits?: unknown[][],
): string {
  const read = readLevels(levels);
  const names = readDimensionNames(read.length, dimensions);
  const method = readMethod(read, { weights, rule, limits });
  const found = explainLevels(read, method);
  if (found.kind === 'refused') throw refusalError(found.reason);
  return explainedText(found, { levels: read, names, rule: method.rule });
}
