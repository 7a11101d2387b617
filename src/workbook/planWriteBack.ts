import type { AssessmentFields, AssessmentPlace } from '../core/assessment';
import { LEVELS } from '../core/level';
import { MERGE_FIELDS, type MergeField, type Settled } from '../core/merge';
import type { CellPlace, UnitAssessment } from './readUnit';
import { baseCell } from './sheets/baseSheet';
import type { CellValue, PlainStep, Step } from './port';
import { safeText } from './safeText';

/** Writes what a sync settled; cells that people have changed since are left alone, and so are their bases. */
export function planWriteBack(assessment: UnitAssessment, { take, agreed, version }: Settled): Step[] {
  const { place, cells } = assessment;
  return [
    ...eachField(agreed, (field, value) => [writeBase(place, field, value)]),
    ...eachField<Step>(take, (field, value) => {
      const cell = cells[field];
      const base = writeBase(place, field, value);
      if (!cell) return [base];
      return [{ do: 'ifUnchanged', ...at(cell), expected: cell.value, then: [writeCell(cell, field, value), base] }];
    }),
    writeVersion(place, version),
  ];
}

/** Brings a place's base to a version of the hub's, with what it says of some fields. */
export function planRebase(place: AssessmentPlace, fields: Partial<AssessmentFields>, version: number): PlainStep[] {
  return [...eachField(fields, (field, value) => [writeBase(place, field, value)]), writeVersion(place, version)];
}

/**
 * Carries out what a person has decided of a field: the cell says it, unless it has moved, and the base is what the hub
 * says. What differs from the hub is then unsent, and a later change there is a conflict again.
 */
export function planDecision(
  { place, cells, workbook }: UnitAssessment,
  { field, value, hub }: { field: MergeField; value: string | null; hub: { said: string | null; version: number } },
): Step[] {
  const cell = cells[field];
  const rebase = [writeBase(place, field, hub.said), writeVersion(place, hub.version)];
  if (value === workbook[field]) return rebase;
  if (!cell) return [];
  return [{ do: 'ifUnchanged', ...at(cell), expected: cell.value, then: [writeCell(cell, field, value), ...rebase] }];
}

function eachField<S>(
  fields: Partial<AssessmentFields>,
  plan: (field: MergeField, value: AssessmentFields[MergeField]) => S[],
): S[] {
  return MERGE_FIELDS.flatMap((field) => (field in fields ? plan(field, fields[field] ?? null) : []));
}

function writeBase(place: AssessmentPlace, field: MergeField, value: string | null): PlainStep {
  return { do: 'write', ...baseCell(place, field), contents: [[safeText(value ?? '')]] };
}

function writeVersion(place: AssessmentPlace, version: number): PlainStep {
  return { do: 'write', ...baseCell(place, 'version'), contents: [[String(version)]] };
}

/** Writes a field as people's cells hold it. */
export function writeCell(cell: CellPlace, field: MergeField, value: string | null): PlainStep {
  return { do: 'write', ...at(cell), contents: [[field === 'level' ? levelContent(value) : safeText(value ?? '')]] };
}

/** An emptied level leaves the cell empty rather than filled with a word that nobody wrote. */
function levelContent(value: string | null): CellValue {
  return LEVELS.find(({ id }) => id === value)?.word ?? '';
}

function at({ sheet, address }: CellPlace): CellPlace {
  return { sheet, address };
}
