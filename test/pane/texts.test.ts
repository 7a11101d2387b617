import { LANGUAGES } from '../../src/core/language';
import { LEVELS, NOT_ASSESSED } from '../../src/core/level';
import { paneTexts } from '../support/paneTexts';

const COUNTS = [0, 1, 2, 5, 1000];

/** Swedish words that are names: what stands in the sheets, what has no English word, and the language itself. */
const NAMES = new RegExp(
  [...LEVELS.map(({ word }) => word), NOT_ASSESSED.word, 'Poäng', 'Möjlig', 'sjukvårdsregion', 'på svenska'].join('|'),
  'gi',
);

describe.each(LANGUAGES)('the texts of the pane in %s', (language) => {
  const texts = paneTexts(language);

  test.each(texts)('$path says something, for none, one and many', ({ say }) => {
    for (const text of COUNTS.flatMap(say)) {
      expect(text).toEqual(expect.stringMatching(/\S/));
      expect(text).not.toMatch(/undefined|NaN|null|\[object|#| {2}|^\s|\s$/);
    }
  });
});

describe('the two languages', () => {
  const [sv, en] = [paneTexts('sv'), paneTexts('en')];

  test('have the same texts', () => {
    const shape = (texts: typeof sv) => texts.map(({ path, kind }) => `${path}: ${kind}`).sort();
    expect(shape(en)).toEqual(shape(sv));
  });

  test.each(en)('$path has no Swedish letter in English, but in names', ({ say }) => {
    for (const text of COUNTS.flatMap(say)) expect(String(text).replace(NAMES, '')).not.toMatch(/[åäö]/i);
  });
});
