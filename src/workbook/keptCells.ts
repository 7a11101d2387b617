import { placeKey, type AssessmentPlace } from '../core/assessment';
import { parseLevel } from '../core/level';
import { MERGE_FIELDS, type MergeField } from '../core/merge';
import type { CellValue, Step, WorkbookSnapshot, WritePlan } from './port';
import type { CellPlace, UnitAssessment } from './readUnit';
import { heldValue, safeText } from './safeText';
import { baseCell } from './sheets/baseSheet';
import { standingContent } from './standingContent';

/**
 * What stood in a cell that people fill in before an act wrote there. It is kept by place and not by address, since rows
 * are sorted and sheets renamed meanwhile.
 */
export interface KeptCell {
  readonly place: AssessmentPlace;
  readonly field: MergeField;
  /** What to write to have it back. */
  readonly stood: CellValue;
  /** The value that was seen in the cell. */
  readonly said: CellValue;
  /** What to write to have what the act wrote. */
  readonly wrote: CellValue;
  /** What the base has to say again, so that the field is fetched anew; `null` where it stays as it is. */
  readonly base: string | null;
}

/**
 * The cells of people's that a plan changed, as they stood when it was made. Nothing more has to be read for it: a cell
 * that had moved when the plan was carried out was left alone.
 */
export function keptCells(
  plan: WritePlan,
  {
    snapshot,
    assessments,
    leftAlone,
  }: { snapshot: WorkbookSnapshot; assessments: readonly UnitAssessment[]; leftAlone: readonly CellPlace[] },
): KeptCell[] {
  const moved = new Set(leftAlone.map(cellKey));
  const written = new Map(plan.filter((step) => !isAt(step, moved)).flatMap(writtenCells));
  return assessments.flatMap(({ place, cells, base }) =>
    MERGE_FIELDS.flatMap((field): KeptCell[] => {
      const cell = cells[field];
      if (!cell) return [];
      const content = written.get(cellKey(cell));
      if (content === undefined) return [];
      const [stood, held] = [standingContent(snapshot, cell), heldValue(content)];
      const wrote = typeof held === 'string' ? safeText(held) : held;
      if (stood === wrote) return [];
      const isFetched = written.has(cellKey(baseCell(place, field))) && !saysTheSame(field, cell.value, held);
      return [{ place, field, stood, said: cell.value, wrote, base: isFetched ? (base[field] ?? '') : null }];
    }),
  );
}

/** What two plans of one act changed together: what stood before the first, and what the last one wrote. */
export function mergeKept(earlier: readonly KeptCell[], later: readonly KeptCell[]): KeptCell[] {
  const merged = new Map(earlier.map((cell) => [keptKey(cell), cell]));
  for (const cell of later) {
    const first = merged.get(keptKey(cell));
    merged.set(keptKey(cell), first ? { ...first, wrote: cell.wrote, base: first.base ?? cell.base } : cell);
  }
  return [...merged.values()].filter(({ stood, wrote }) => stood !== wrote);
}

/** Whether two contents of a field mean the same, however they are written. */
export function saysTheSame(field: MergeField, one: CellValue, other: CellValue): boolean {
  if (field !== 'level') return String(one) === String(other);
  const [first, second] = [parseLevel(one), parseLevel(other)];
  return first.kind === 'level' && second.kind === 'level' && first.level === second.level;
}

function writtenCells(step: Step): [string, CellValue][] {
  if (step.do === 'ifUnchanged') return step.then.flatMap(writtenCells);
  const content = step.do === 'write' ? step.contents[0]?.[0] : undefined;
  return step.do === 'write' && content !== undefined ? [[cellKey(step), content]] : [];
}

function isAt(step: Step, cells: ReadonlySet<string>): boolean {
  return step.do === 'ifUnchanged' && cells.has(cellKey(step));
}

function cellKey({ sheet, address }: CellPlace): string {
  return `${sheet}!${address}`;
}

function keptKey({ place, field }: KeptCell): string {
  return `${placeKey(place)} ${field}`;
}
