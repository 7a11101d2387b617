import { readLevel, readLevels } from './readArguments';

/**
 * Hur många celler som har en nivå. | How many cells have a level.
 * @customfunction COUNT
 * @param levels Celler med Grön, Gul, Röd eller Ej bedömd. | Cells with Grön, Gul, Röd or Ej bedömd.
 * @param status Grön, Gul, Röd eller Ej bedömd. | Grön, Gul, Röd or Ej bedömd.
 * @example =LS.COUNT(B5:E12,"Röd") | Hur många som är Röd. | How many are Röd.
 * @example =LS.COUNT(B5:E12,"Ej bedömd") | Hur många svar som saknas. | How many answers are missing.
 */
export function count(levels: string[][], status: string): number {
  const wanted = readLevel('status', status);
  return readLevels(levels).filter((level) => level === wanted).length;
}
