import { parseLevel, type Level } from '../../src/core/level';

/** `'Grön Gul – –'` as the levels it spells; a dash is not assessed. */
export function levels(words: string): (Level | null)[] {
  return words.split(' ').map((word) => {
    const reading = parseLevel(word);
    if (reading.kind === 'unknown') throw new Error(`${word} is no level`);
    return reading.level;
  });
}
