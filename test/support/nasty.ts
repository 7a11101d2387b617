import { CellError } from './cellError';

/** A seeded generator of numbers from 0 up to 1 (mulberry32): the same seed, the same numbers. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(random: Random, of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
const upTo = (random: Random, most: number) => Math.floor(random() * (most + 1));

const LEVEL_WORDS = ['Grön', 'Gul', 'Röd', 'Ej bedömd', '', '-', '–', '?', 'g', 'Y', ' röd ', '2', 2, 1, 0, null];
const SCALARS: readonly unknown[] = [
  ...[null, undefined, '', ' ', true, false, 0, -0, 1, -1, 0.5, 2.5, 100, 1e308, -1e308, 5e-324, 1e-308, 2 ** 53],
  ...[
    NaN,
    Infinity,
    -Infinity,
    '0',
    '1',
    '-1',
    'NaN',
    'Infinity',
    '1e999',
    'grön',
    'blå',
    'Grön\u0000',
    '\ud800',
    '💚',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    '#REF!',
    '#N/A',
    '#SAKNAS!',
    '=1+1',
    'null',
  ],
  ...[
    'mean',
    'worstTwo',
    'Kommunicerad',
    'Region Skåne',
    'Skånne',
    '4.4',
    '9',
    '2019',
    'ja',
    'a\nb',
    'ﬀ',
    'İ',
    '\u0301',
  ],
];
const LONG = ['x'.repeat(32_767), ' '.repeat(32_767), `1.${' '.repeat(9000)}x`, 'å'.normalize('NFD').repeat(3000)];

function anyObject(random: Random): unknown {
  return pick(random, [
    () => ({}),
    () => Object.create(null) as unknown,
    () => new CellError('#REF!', 'en text'),
    () => new CellError('#N/A'),
    () => ({ code: 7 }),
    () => ({ type: 'FormattedNumber', basicValue: pick(random, [2, NaN, '', null]) }),
    () => ({ type: 'Error', basicValue: '#REF!' }),
    () => ({ length: 3, toString: null }),
    () => JSON.parse('{"__proto__": {"polluted": true}}') as unknown,
  ])();
}

/** A cell or argument of any kind. */
export function anyScalar(random: Random): unknown {
  const draw = random();
  if (draw < 0.05) return anyObject(random);
  if (draw < 0.0505) return pick(random, LONG);
  if (draw < 0.15) return (random() - 0.5) * 10 ** (random() * 40 - 20);
  return pick(random, SCALARS);
}

/** Cells of any shape: right, ragged, empty, nested too deep, or none at all. */
export function anyCells(random: Random, cell: (random: Random) => unknown = anyScalar): unknown {
  const draw = random();
  if (draw < 0.05) return anyScalar(random);
  if (draw < 0.08) return [];
  if (draw < 0.11) return Array.from({ length: upTo(random, 4) }, () => cell(random));
  if (draw < 0.14) return [[[[cell(random)]]], cell(random)];
  const columns = upTo(random, 5);
  const isRagged = random() < 0.1;
  return Array.from({ length: upTo(random, 4) }, () =>
    Array.from({ length: isRagged ? upTo(random, 5) : columns }, () => cell(random)),
  );
}

const aLevel = (random: Random) => pick(random, LEVEL_WORDS);
const fourLevels = (random: Random) => [[0, 1, 2, 3].map(() => aLevel(random))];
const fourWeights = (random: Random) => [
  [0, 1, 2, 3].map(() => pick(random, [0, 1, 2, 0.1, 1e308, 5e-324, 1.7976931348623157e308, 1e-300])),
];
const oneOf =
  (...values: readonly unknown[]) =>
  (random: Random) =>
    pick(random, values);

/** What a person might well give for an argument of that name. */
const LIKELY: Readonly<Record<string, (random: Random) => unknown>> = {
  levels: (random) => (random() < 0.7 ? fourLevels(random) : anyCells(random, aLevel)),
  weights: (random) => (random() < 0.5 ? fourWeights(random) : null),
  rule: oneOf(null, 'mean', 'geometric', 'harmonic', 'worstTwo', 'min', 'MIN '),
  limits: (random) =>
    random() < 0.5 ? [[upTo(random, 60), 40 + upTo(random, 60), pick(random, ['Ja', 'Nej']), random()]] : null,
  dimensions: (random) => (random() < 0.5 ? [['a', 'b', 'c', 'd']] : null),
  status: aLevel,
  unit: oneOf('Region Skåne', 'VGR', 'riket', 'sodra', 'Stockholm-Gotland', 'halland', 'Norra'),
  area: oneOf(1, '2', '5.', '8', null, 'Forskning och infrastruktur', 3),
  dimension: oneOf('Kommunicerad', 'identifierad', 'STYRDOKUMENT', 'infrastruktur'),
  round: oneOf(null, '', '2023', '2026', '2027', 'Omgång 2026'),
  fromRound: oneOf('2023', '2026', '2027'),
  toRound: oneOf('2023', '2026'),
  kind: oneOf(null, 'regioner', 'sjukvårdsregioner', 'riket', 'nation'),
  show: oneOf(null, 'färg', 'poäng', 'antal', 'score'),
  count: oneOf(null, 1, 5, '3', 1e308),
  objective: oneOf('1.3', '4.4', '2,3', 1.1, '9.9'),
  strategy: oneOf(null, 2019, '2024'),
  from: oneOf(2019, '2024'),
  to: oneOf('2019', 2024),
};

/** An argument: likely as often as not, so that what is wrong meets what is right. */
export function anyArgument(
  random: Random,
  { name, dimensionality }: { name: string; dimensionality?: 'matrix' },
): unknown {
  const likely = LIKELY[name];
  if (likely && random() < 0.75) return likely(random);
  return dimensionality === 'matrix' || random() < 0.1 ? anyCells(random) : anyScalar(random);
}
