import { placeKey } from '../core/assessment';
import { levelWord } from '../core/level';
import { conflictsIn, type Conflict } from '../sync/conflictsIn';
import type { MergedPlace } from '../sync/mergeRound';
import type { Explanation } from '../workbook/port';
import type { CellPlace, UnitAssessment } from '../workbook/readUnit';
import { swedishTime } from '../workbook/swedishTime';

/** A conflict and the visible cell where it stands. */
export type PlacedConflict = Conflict & CellPlace;

/** The conflicts of a workbook, with the cells to show: of a dimension's notes, which have none of their own, its level's. */
export function placeConflicts(
  merged: readonly MergedPlace[],
  assessments: readonly UnitAssessment[],
): PlacedConflict[] {
  const cellsByPlace = new Map(assessments.map(({ place, cells }) => [placeKey(place), cells]));
  return merged.flatMap(conflictsIn).map((conflict) => {
    const cells = cellsByPlace.get(placeKey(conflict.place));
    const { sheet, address } = cells?.level ?? cells?.[conflict.field] ?? { sheet: '', address: '' };
    return { ...conflict, sheet, address };
  });
}

/** A text that identifies a conflict, for use as a key. */
export function conflictKey({ place, field }: Pick<Conflict, 'place' | 'field'>): string {
  return `${placeKey(place)} ${field}`;
}

/** What cells in conflict say, by place. */
export function conflictMarks(conflicts: readonly Conflict[]): ReadonlyMap<string, Explanation> {
  return new Map(conflicts.map((conflict) => [placeKey(conflict.place), explainConflict(conflict)]));
}

function explainConflict({ field, mine, theirs }: Conflict): Explanation {
  const [here, there] =
    field === 'level' ? [levelWord(mine.level), levelWord(theirs.level)] : [mine[field], theirs[field] ?? ''];
  const when = swedishTime(new Date(theirs.changedAt));
  const message = `Välj i panelen. Här står ”${shorten(here)}”, i hubben ”${shorten(there)}” (${theirs.changedBy}, ${when}).`;
  return { title: 'Konflikt', message };
}

/** The cell has room for 255 characters in all. */
function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
