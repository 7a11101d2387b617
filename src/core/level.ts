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

const readings: ReadonlyMap<string, Level | null> = new Map<string, Level | null>([
  ...LEVELS.flatMap(({ id, accepted }) => accepted.map((word): [string, Level] => [word, id])),
  ...NOT_ASSESSED.accepted.map((word): [string, null] => [word, null]),
]);

/** Reads the value of a level cell: text (trimmed, any case), the numbers 2, 1 and 0, or an empty cell. */
export function parseLevel(value: unknown): LevelReading {
  const text = cellText(value);
  const level = readings.get(text.normalize('NFC').toLowerCase());
  return level === undefined ? { kind: 'unknown', text } : { kind: 'level', level };
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
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
