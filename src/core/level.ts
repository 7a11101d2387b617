/**
 * The three levels of an assessment. `null` stands for *Ej bedömd* (not assessed), which is none of the three.
 * Meanings: document 000, lines 188–191. Values and accepted words: docs/scoring.md.
 */
export const LEVELS = [
  {
    id: 'green',
    word: 'Grön',
    value: 1,
    meaning: 'aktivitet pågår i hög nivå inom området',
    accepted: ['grön', 'gron', 'green', 'g', '2', 'hög'],
  },
  {
    id: 'yellow',
    word: 'Gul',
    value: 0.5,
    meaning: 'viss pågående aktivitet inom området',
    accepted: ['gul', 'yellow', 'y', '1', 'viss'],
  },
  {
    id: 'red',
    word: 'Röd',
    value: 0,
    meaning: 'området har utrymme att stärkas',
    accepted: ['röd', 'rod', 'red', 'r', '0', 'stärkas'],
  },
] as const;

export type Level = (typeof LEVELS)[number]['id'];

export const NOT_ASSESSED = { word: 'Ej bedömd', accepted: ['', '-', '–', 'ej bedömd', '?'] } as const;

/** What a level cell says: a level, nothing (`null`), or a word that is not known and is never guessed. */
export type LevelReading =
  { readonly kind: 'level'; readonly level: Level | null } | { readonly kind: 'unknown'; readonly text: string };

/** By word as it stands in cells and as people write it: the common ones are found without being taken apart. */
const readings: ReadonlyMap<unknown, LevelReading> = new Map(
  [
    ...LEVELS.map(({ id, word, accepted }) => ({ level: id, words: [word, ...accepted] })),
    { level: null, words: [NOT_ASSESSED.word, ...NOT_ASSESSED.accepted] },
  ].flatMap(({ level, words }) => words.map((word): [string, LevelReading] => [word, { kind: 'level', level }])),
);

/** Reads the value of a level cell: text (trimmed, any case), the numbers 2, 1 and 0, or an empty cell. */
export function parseLevel(value: unknown): LevelReading {
  const known = readings.get(value);
  if (known) return known;
  const text = cellText(value);
  return readings.get(text.normalize('NFC').toLowerCase()) ?? { kind: 'unknown', text };
}

/** The Swedish word of a level, as it stands in cells. */
export function levelWord(level: Level | null): string {
  return level === null ? NOT_ASSESSED.word : levelsById[level].word;
}

/** The value of a level in the score: 1, 0.5 or 0. */
export function levelValue(level: Level): number {
  return levelsById[level].value;
}

const levelsById = Object.fromEntries(LEVELS.map((level) => [level.id, level])) as {
  [K in Level]: Extract<(typeof LEVELS)[number], { id: K }>;
};

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '…';
}
