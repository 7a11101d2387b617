import { placeKey } from '../core/assessment';
import { saysTheSame, type KeptCell } from './keptCells';
import type { CellValue, PlainStep, Step, WorkbookSnapshot } from './port';
import type { CellPlace, UnitAssessment } from './readUnit';
import { safeText } from './safeText';
import { baseCell } from './sheets/baseSheet';
import { standingContent } from './standingContent';

export interface UndoPlan {
  readonly plan: readonly Step[];
  /** Cells that somebody has changed since. */
  readonly leftAlone: readonly CellPlace[];
  /** How many have no cell any more: their row or column was taken away. */
  readonly gone: number;
}

/** Puts back what stood before an act, wherever the places stand now. What somebody has changed since is left alone. */
export function planUndo(
  kept: readonly KeptCell[],
  { snapshot, assessments }: { snapshot: WorkbookSnapshot; assessments: readonly UnitAssessment[] },
): UndoPlan {
  const byPlace = new Map(assessments.map((assessment) => [placeKey(assessment.place), assessment]));
  const found = kept.flatMap((one) => {
    const cell = byPlace.get(placeKey(one.place))?.cells[one.field];
    return cell ? [{ kept: one, cell, now: standingContent(snapshot, cell) }] : [];
  });
  const toPutBack = found.filter(isToPutBack);
  const leftAlone = found.filter((one) => !isToPutBack(one) && !isAsBefore(one));
  return {
    plan: toPutBack.map(putBack),
    leftAlone: leftAlone.map(({ cell: { sheet, address } }) => ({ sheet, address })),
    gone: kept.length - found.length,
  };
}

interface FoundCell {
  readonly kept: KeptCell;
  readonly cell: CellPlace & { readonly value: CellValue };
  /** What it holds now, as one would write it. */
  readonly now: CellValue;
}

function isAsBefore({ kept, cell }: FoundCell): boolean {
  return saysTheSame(kept.field, cell.value, kept.said);
}

/** Where a round came back with its levels by itself, the formula that gave one of them is still missing. */
function isToPutBack(found: FoundCell): boolean {
  const { kept, now } = found;
  return (
    now === kept.wrote || (isFormula(kept) && now !== kept.stood && isAsBefore(found) && !String(now).startsWith('='))
  );
}

function isFormula({ stood }: KeptCell): boolean {
  return typeof stood === 'string' && stood.startsWith('=');
}

function putBack({ kept, cell: { sheet, address, value }, now }: FoundCell): Step {
  const { place, field, stood, wrote, base } = kept;
  const write: PlainStep = { do: 'write', sheet, address, contents: [[stood]] };
  const rebase: PlainStep[] =
    now === wrote && base !== null ? [{ do: 'write', ...baseCell(place, field), contents: [[safeText(base)]] }] : [];
  return { do: 'ifUnchanged', sheet, address, expected: value, then: [write, ...rebase] };
}
