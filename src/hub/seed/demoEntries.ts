import { placeKey, placesOf } from '../../core/assessment';
import { REGION_UNITS, type RegionId } from '../../core/catalogue/units';
import type { Level } from '../../core/level';
import type { Entry } from '../../sync/protocol';
import { DEMO_2023_LEVELS, DEMO_LEVELS, DEMO_NOTES } from './demoLevels';

const LEVEL_BY_LETTER: Readonly<Record<string, Level>> = { g: 'green', y: 'yellow', r: 'red' };

/** Every so many entries of a round is older than the others, so that it shows what old evidence looks like. */
const OLD_EVERY = 9;

/** What is invented for a round, and when it is said to have been judged. */
interface Deal {
  readonly levels: Partial<Record<RegionId, string>>;
  readonly notes: typeof DEMO_NOTES;
  readonly at: string;
  readonly oldAt: string;
}

const DEMO: Deal = {
  levels: DEMO_LEVELS,
  notes: DEMO_NOTES,
  at: '2026-01-15T09:00:00.000Z',
  oldAt: '2023-10-02T09:00:00.000Z',
};
/** Years before the other, so that it shows what old evidence and a trend look like. */
export const DEMO_2023: Deal = {
  levels: DEMO_2023_LEVELS,
  notes: [],
  at: '2023-01-16T09:00:00.000Z',
  oldAt: '2020-11-09T09:00:00.000Z',
};

/** The entries of a demo round, the same at every call. Not assessed and without a note = no entry. */
export function demoEntries(round: string, deal = DEMO): Entry[] {
  const notes = new Map(deal.notes.map((one) => [placeKey(one), one]));
  let told = 0;
  return REGION_UNITS.flatMap(({ id: unit }) => {
    const levels = (deal.levels[unit as RegionId] ?? '').replaceAll(' ', '');
    let next = 0;
    return placesOf(unit).flatMap((place) => {
      const letter = place.dimension === null ? undefined : levels[next++];
      const level = LEVEL_BY_LETTER[letter ?? ''] ?? null;
      const written = notes.get(placeKey(place));
      if (level === null && written === undefined) return [];
      const at = ++told % OLD_EVERY === 0 ? deal.oldAt : deal.at;
      return {
        round,
        ...place,
        level,
        note: written?.note ?? null,
        source: written?.source ?? null,
        version: 1,
        changedBy: 'Påhittade exempeldata',
        changedAt: at,
        levelSince: level === null ? null : at,
      };
    });
  });
}
