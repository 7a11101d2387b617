import { DIMENSIONS } from '../core/catalogue/dimensions';
import { invalidValue } from './cellError';
import { inLanguage } from './inLanguage';
import { textOf, type Cells } from './readArguments';

/** A sentence on more than these is no longer one, and the cell has room for 32,767 characters. */
const MOST = 250;

/** What to call the levels: as the formula says, else the dimensions where there are as many, else by their number. */
export function readDimensionNames(count: number, cells: Cells): string[] {
  if (count > MOST) throw invalidValue('levels', 'tooManyLevels', count, MOST);
  if (!cells) {
    if (count === DIMENSIONS.length) return DIMENSIONS.map(({ title }) => title);
    const level = inLanguage({ sv: 'Nivå', en: 'Level' });
    return Array.from({ length: count }, (_, index) => `${level} ${index + 1}`);
  }
  const names = [cells].flat(2).map(textOf);
  if (names.length !== count) throw invalidValue('dimensions', 'dimensionCount', names.length, count);
  return names;
}
