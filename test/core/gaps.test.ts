import { NATION, unitById } from '../../src/core/catalogue/units';
import { gapsOf } from '../../src/core/gaps';
import type { Method } from '../../src/core/method';
import { coverageOf, judged, roundOf } from '../support/rounds';

const NOW = '2026-06-30T12:00:00.000Z';
const FRESH = '2026-01-15T08:00:00.000Z';
const everywhere = (words: string, but: Record<number, string> = {}) =>
  Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((area) => [area, but[area] ?? words]));

function gaps(
  words: Record<number, string>,
  { on = FRESH, method = {} }: { on?: string; method?: Partial<Method> } = {},
) {
  const coverage = coverageOf(roundOf('2026', '2024', method), judged({ skane: words }, on));
  return gapsOf(unitById('skane'), coverage, NOW).map(({ area, dimension, status, since, old }) =>
    [area.area, dimension, status, since?.slice(0, 10) ?? null, old && 'old']
      .filter((part) => part !== false)
      .join(' '),
  );
}

describe('the gaps of a unit', () => {
  test('are none where everything is Gul or Grön on fresh evidence', () =>
    expect(gaps(everywhere('Grön Gul Grön Gul'))).toEqual([]));

  test('are what is Röd, since when it has been', () =>
    expect(gaps(everywhere('Grön Grön Grön Grön', { 3: 'Grön Röd Gul Grön' }))).toEqual([
      '3 identifierad red 2026-01-15',
    ]));

  test('are what is missing; of what nobody ever answered, nobody knows since when', () => {
    expect(gaps(everywhere('Gul Gul Gul Gul', { 7: 'Gul Gul – Gul' }))).toEqual(['7 styrdokument  2026-01-15']);
    const answered = Object.fromEntries(Object.entries(everywhere('Gul Gul Gul Gul')).filter(([area]) => area !== '8'));
    expect(gaps(answered)).toEqual(['8 kommunicerad  ', '8 identifierad  ', '8 styrdokument  ', '8 infrastruktur  ']);
  });

  test('are what rests on evidence older than the limit of the round, whatever its colour', () => {
    const words = everywhere('Grön Grön Grön Grön', { 2: 'Gul – Röd Grön' });
    const old = { on: '2024-06-29T08:00:00.000Z' };
    expect(gaps(words, old).filter((gap) => gap.startsWith('2'))).toEqual([
      '2 kommunicerad yellow 2024-06-29 old',
      '2 identifierad  2024-06-29',
      '2 styrdokument red 2024-06-29 old',
      '2 infrastruktur green 2024-06-29 old',
    ]);
    expect(gaps(words, { ...old, method: { evidenceMonths: 25 } })).toHaveLength(2);
    expect(gaps(words, { on: '2024-06-30T08:00:00.000Z' })).toHaveLength(2);
  });

  test('say since when the level is what it is, and for old evidence when it was last judged', () => {
    const judgements = new Map(
      [
        ...judged({ skane: everywhere('Grön Grön Grön Grön', { 1: 'Röd Gul Grön Grön' }) }, '2024-03-01T08:00:00.000Z'),
      ].map(([key, judgement]) => [key, { ...judgement, levelSince: '2021-09-01T08:00:00.000Z' }] as const),
    );
    const [red, yellow] = gapsOf(unitById('skane'), coverageOf(roundOf('2026'), judgements), NOW);
    expect(red).toMatchObject({ status: 'red', old: true, since: '2021-09-01T08:00:00.000Z' });
    expect(yellow).toMatchObject({ status: 'yellow', old: true, since: '2024-03-01T08:00:00.000Z' });
  });

  test('stand in the order of areas and dimensions, never best to worst', () => {
    const found = gaps(everywhere('Röd – Röd –'));
    expect(found).toHaveLength(32);
    expect(found.map((gap) => Number(gap[0]))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].flatMap((area) => Array<number>(4).fill(area)),
    );
  });

  test('of a group are what its regions roll up to; a group has no day of its own unless assessed directly', () => {
    const words = { 'vastra-gotaland': everywhere('Röd Gul Gul Gul'), halland: everywhere('Röd Gul Gul Gul') };
    const vastra = gapsOf(unitById('vastra'), coverageOf(roundOf('2026'), judged(words)), NOW);
    expect(vastra).toHaveLength(8);
    expect(vastra[0]).toMatchObject({ dimension: 'kommunicerad', status: 'red', since: null, old: false });
    const direct = judged({ vastra: { 1: 'Röd – – –' } }, FRESH);
    expect(gapsOf(unitById('vastra'), coverageOf(roundOf('2026'), judged(words), direct), NOW)[0]).toMatchObject({
      since: FRESH,
    });
  });

  test('of Riket are all 32 before anyone has answered', () =>
    expect(gapsOf(NATION, coverageOf(roundOf('2026')), NOW)).toHaveLength(32));
});
