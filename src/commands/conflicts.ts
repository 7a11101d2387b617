import { placeKey } from '../core/assessment';
import { levelWord } from '../core/level';
import type { Conflict } from '../sync/syncRound';
import type { Explanation } from '../workbook/port';
import type { CellPlace, UnitAssessment } from '../workbook/readUnit';
import { swedishTime } from '../workbook/swedishTime';

/** A conflict and the visible cell where it stands. */
export type PlacedConflict = Conflict & CellPlace;

/** The cell to show for a conflict: a dimension's notes have none of their own, so its level cell stands for them. */
export function placeConflict(conflict: Conflict, { cells }: UnitAssessment): PlacedConflict {
  const { sheet, address } = cells.level ?? cells[conflict.field] ?? { sheet: '', address: '' };
  return { ...conflict, sheet, address };
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
