import { readBindings, type BrokenBinding } from './binding/readBindings';
import type { UnitForm } from './form';
import type { WorkbookSnapshot } from './port';

type SnapshotOfForms = Pick<WorkbookSnapshot, 'names' | 'boundRanges' | 'tables'>;

/** Where the units of a workbook are filled in, each once, and the bindings that count for nothing now. */
export function readForms(snapshot: SnapshotOfForms): { forms: UnitForm[]; broken: readonly BrokenBinding[] } {
  const { forms, broken } = readBindings(snapshot);
  return { forms: [...snapshot.tables, ...forms], broken };
}

/** The same where bindings that are broken don't matter. */
export function unitForms(snapshot: SnapshotOfForms): UnitForm[] {
  return readForms(snapshot).forms;
}
