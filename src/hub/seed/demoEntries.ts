import { placeKey, placesOf } from '../../core/assessment';
import { REGION_UNITS, type RegionId } from '../../core/catalogue/units';
import type { Level } from '../../core/level';
import type { Entry } from '../../sync/protocol';
import { DEMO_LEVELS, DEMO_NOTES } from './demoLevels';

const LEVEL_BY_LETTER: Readonly<Record<string, Level>> = { g: 'green', y: 'yellow', r: 'red' };

/** The demo round's entries, the same at every call. Not assessed and without a note = no entry. */
export function demoEntries(round: string): Entry[] {
  const notes = new Map(DEMO_NOTES.map((one) => [placeKey(one), one]));
  return REGION_UNITS.flatMap(({ id: unit }) => {
    const levels = (DEMO_LEVELS[unit as RegionId] ?? '').replaceAll(' ', '');
    let next = 0;
    return placesOf(unit).flatMap((place) => {
      const letter = place.dimension === null ? undefined : levels[next++];
      const level = LEVEL_BY_LETTER[letter ?? ''] ?? null;
      const written = notes.get(placeKey(place));
      if (level === null && written === undefined) return [];
      return {
        round,
        ...place,
        level,
        note: written?.note ?? null,
        source: written?.source ?? null,
        version: 1,
        changedBy: 'Påhittade exempeldata',
        changedAt: '2026-01-15T09:00:00.000Z',
      };
    });
  });
}
