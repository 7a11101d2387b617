import { placeKey, type AssessmentFields, type AssessmentPlace } from '../core/assessment';
import { MERGE_FIELDS } from '../core/merge';
import type { Step, WritePlan } from './port';
import type { UnitAssessment } from './readUnit';
import { baseCell } from './sheets/baseSheet';

/** What the base of a place said before an act, of the fields whose base it wrote. */
export interface KeptBase {
  readonly place: AssessmentPlace;
  readonly fields: Partial<AssessmentFields>;
}

/** What bases said before a plan that writes them. */
export function keptBases(plan: WritePlan, assessments: readonly UnitAssessment[]): KeptBase[] {
  const written = new Set(plan.flatMap(writtenCells));
  return assessments.flatMap(({ place, base }) => {
    const said = MERGE_FIELDS.filter((field) => written.has(cellKey(baseCell(place, field)))).map((field) => [
      field,
      base[field],
    ]);
    return said.length ? [{ place, fields: Object.fromEntries(said) as KeptBase['fields'] }] : [];
  });
}

/** What bases said before the first of two plans of one act. */
export function mergeBases(earlier: readonly KeptBase[], later: readonly KeptBase[]): KeptBase[] {
  const merged = new Map(earlier.map((one) => [placeKey(one.place), one]));
  for (const { place, fields } of later) {
    const first = merged.get(placeKey(place));
    merged.set(placeKey(place), { place, fields: { ...fields, ...first?.fields } });
  }
  return [...merged.values()];
}

function writtenCells(step: Step): string[] {
  if (step.do === 'ifUnchanged') return step.then.flatMap(writtenCells);
  return step.do === 'write' ? [cellKey(step)] : [];
}

function cellKey({ sheet, address }: { sheet: string; address: string }): string {
  return `${sheet}!${address}`;
}
