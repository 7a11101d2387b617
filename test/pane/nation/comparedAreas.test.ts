import { NATION, unitById } from '../../../src/core/catalogue/units';
import { changeWords } from '../../../src/pane/nation/changeWords';
import { comparedAreas, roundPair } from '../../../src/pane/nation/comparedAreas';
import { NATION_TEXTS } from '../../../src/pane/texts/nationTexts';
import { coverageOf, judged, roundOf } from '../../support/rounds';

const skane = unitById('skane');
const before = coverageOf(
  roundOf('2023', '2019'),
  judged({ skane: { 1: 'Röd Gul Gul Gul', 2: 'Gul Gul Gul Gul' } }, '2023-05-02T10:00:00.000Z'),
);
const now = coverageOf(
  roundOf('2026'),
  judged({ skane: { 1: 'Grön Gul Gul Gul', 2: 'Gul Gul Gul Gul', 3: 'Grön – – –' } }),
);
const invented = coverageOf({ ...roundOf('demo'), invented: true }, judged({}));
const saying = {
  texts: NATION_TEXTS.sv,
  language: 'sv' as const,
  formats: { number: (value: number) => String(value), share: String },
};

describe('the rounds that are compared', () => {
  test('are the shown one and the one before it, the earlier first', () => {
    expect(roundPair(now, { all: [now, invented, before], against: null })).toEqual({ from: before, to: now });
    expect(roundPair(before, { all: [now, before], against: '2026' })).toEqual({ from: before, to: now });
  });

  test('are never an invented and a real one, nor one and itself', () => {
    expect(roundPair(now, { all: [now, invented], against: 'demo' })).toBeNull();
    expect(roundPair(now, { all: [now, before], against: '2026' })).toEqual({ from: before, to: now });
    expect(roundPair(before, { all: [before], against: null })).toBeNull();
  });
});

test('a change is told in words, and why there is none to tell', () => {
  const pair = { from: before, to: now };
  const words = comparedAreas(skane, pair).map((compared) => changeWords(compared, skane, pair, saying));
  expect(words.slice(0, 3)).toEqual([
    'Upp 25 poäng',
    'Oförändrat',
    'Går inte att jämföra: Region Skåne är Ej bedömd i Omgång 2023',
  ]);
});

test('too few answers for a colour are none to compare', () => {
  const pair = { from: now, to: now };
  expect(comparedAreas(skane, pair)[2]).toMatchObject({ kind: 'notAssessed' });
  expect(comparedAreas(NATION, pair)[0]).toMatchObject({ kind: 'notAssessed' });
});
