import { readBindings } from './binding/readBindings';
import type { UnitForm } from './form';
import type { WorkbookSnapshot } from './port';

/** Where the units of a workbook are filled in, each once. */
export function unitForms(snapshot: Pick<WorkbookSnapshot, 'names' | 'boundRanges' | 'tables'>): UnitForm[] {
  return [...snapshot.tables, ...readBindings(snapshot).forms];
}
