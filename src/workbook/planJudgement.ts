import type { MergeField } from '../core/merge';
import { writeCell } from './planWriteBack';
import type { Step } from './port';
import type { UnitAssessment } from './readUnit';

/** What a person has said of one field of a place. */
export interface JudgedField {
  readonly field: MergeField;
  readonly value: string | null;
  /** What they had before their eyes. */
  readonly seen: string | null;
}

/** Why what was said is not written. */
export type JudgementStop =
  /** Somebody has written something else there meanwhile, or the cell has moved. */
  | 'changed'
  /** The cell's value comes out of a formula of theirs. */
  | 'formula'
  /** The form has no cell for it. */
  | 'noCell';

type Guard = Extract<Step, { do: 'ifUnchanged' }>;

export interface PlannedJudgement {
  readonly steps: readonly Guard[];
  /** The fields that are not written, and why. */
  readonly stopped: ReadonlyMap<MergeField, JudgementStop>;
}

/**
 * Writes what a person has judged into its cells, each on its own: a colleague's new note never gets in the way of a level. What
 * isn't what the person saw any more is left alone, and so are their formulas. What stands already is not written.
 */
export function planJudgement(assessment: UnitAssessment, judged: readonly JudgedField[]): PlannedJudgement {
  const planned = judged.map((one) => ({ field: one.field, ...planField(assessment, one) }));
  return {
    steps: planned.flatMap(({ step }) => step ?? []),
    stopped: new Map(planned.flatMap(({ field, stop }) => (stop ? [[field, stop] as const] : []))),
  };
}

function planField(
  { cells, workbook, readable }: UnitAssessment,
  { field, value, seen }: JudgedField,
): { readonly step?: Guard; readonly stop?: JudgementStop } {
  const cell = cells[field];
  const isSaid = field !== 'level' || readable;
  if (isSaid && workbook[field] === value) return {};
  if (!cell) return { stop: 'noCell' };
  if (cell.formula !== null) return { stop: 'formula' };
  if (workbook[field] !== seen) return { stop: 'changed' };
  const { sheet, address } = cell;
  const then = [writeCell(cell, field, value)];
  return { step: { do: 'ifUnchanged', sheet, address, expected: cell.value, then } };
}
