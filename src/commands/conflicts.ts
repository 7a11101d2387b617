import { placeKey } from '../core/assessment';
import { levelWord } from '../core/level';
import type { Conflict } from '../sync/syncRound';
import type { CellPlace, UnitAssessment } from '../workbook/readUnit';

/** A conflict and the visible cell where it stands. */
export type PlacedConflict = Conflict & CellPlace;

/** The cell to show for a conflict: a dimension's notes have none of their own, so its level cell stands for them. */
export function placeConflict(conflict: Conflict, { cells }: UnitAssessment): PlacedConflict {
  const { sheet, address } = cells.level ?? cells[conflict.field] ?? { sheet: '', address: '' };
  return { ...conflict, sheet, address };
}

/** The texts to mark cells in conflict with, by place. */
export function conflictMarks(conflicts: readonly Conflict[]): ReadonlyMap<string, string> {
  return new Map(conflicts.map((conflict) => [placeKey(conflict.place), conflictText(conflict)]));
}

function conflictText({ field, mine, theirs }: Conflict): string {
  const [here, there] =
    field === 'level' ? [levelWord(mine.level), levelWord(theirs.level)] : [mine[field], theirs[field] ?? ''];
  const when = theirs.changedAt.slice(0, 16).replace('T', ' ');
  return `Konflikt: här står "${here}", i hubben "${there}" (${theirs.changedBy}, ${when} UTC). Välj i panelen.`;
}
