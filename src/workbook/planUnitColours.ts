import { readBindings } from './binding/readBindings';
import type { BoundForm } from './form';
import { levelCellRules, statusCellRules } from './palette';
import { planColours, type ColouredRegion } from './planColours';
import type { Step, WorkbookSnapshot } from './port';
import { unitColours } from './sheets/unitColours';

/**
 * Puts the colours of units right, wherever they stand now: sheet by sheet, since a sheet of a user's own may hold several.
 * @param sheets of these sheets only
 */
export function planUnitColours(snapshot: WorkbookSnapshot, sheets = sheetsOf(snapshot)): Step[] {
  return [...new Set(sheets)].flatMap((sheet) => planColours(sheet, coloursOn(snapshot, sheet), snapshot.rules));
}

function sheetsOf({ tables, boundRanges }: WorkbookSnapshot): string[] {
  return [...tables, ...boundRanges].map(({ sheet }) => sheet);
}

function coloursOn(snapshot: WorkbookSnapshot, sheet: string): ColouredRegion[] {
  const isHere = (place: { readonly sheet: string }) => place.sheet === sheet;
  const forms = readBindings(snapshot).forms.filter(isHere);
  return [
    ...snapshot.tables
      .filter(isHere)
      .flatMap(({ address, values }) => unitColours({ address, headings: values[0] ?? [] })),
    // Also of a range that counts for nothing now: its words are what they were.
    ...snapshot.boundRanges.filter(isHere).map(({ address }) => ({ address, rules: levelCellRules })),
    ...forms.flatMap(statusColours),
  ];
}

function statusColours({ scores }: BoundForm): ColouredRegion[] {
  return scores.filter(({ id }) => id === 'status').map(({ address }) => ({ address, rules: statusCellRules }));
}
