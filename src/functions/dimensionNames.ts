import { DIMENSIONS } from '../core/catalogue/dimensions';
import { invalidValue } from './cellError';
import { surroundings } from './surroundings';
import { textOf, type Cells } from './readArguments';

/** What to call the levels: as the formula says, else the dimensions where there are as many, else by their number. */
export function readDimensionNames(count: number, cells: Cells): string[] {
  if (!cells) {
    if (count === DIMENSIONS.length) return DIMENSIONS.map(({ title }) => title);
    const level = surroundings().language() === 'sv' ? 'Nivå' : 'Level';
    return Array.from({ length: count }, (_, index) => `${level} ${index + 1}`);
  }
  const names = [cells].flat(2).map(textOf);
  if (names.length !== count) throw invalidValue('dimensions', 'dimensionCount', names.length, count);
  return names;
}
