import { readBindings } from './binding/readBindings';
import { areaAddress } from './address';
import { columnIndex } from './columns';
import { findNamed } from './findNamed';
import type { BoundForm } from './form';
import { UNIT_COLUMNS, unitTableName } from './layout';
import { lookOf } from './lookOf';
import { levelCellRules, statusCellRules } from './palette';
import { coloursOn } from './placedParts';
import { planColours, type ColouredRegion } from './planColours';
import type { Step, UnitTable, WorkbookSnapshot } from './port';
import { LABEL, unitColours, unitLines } from './sheets/unitSheet';
import { unitMover } from './unitMover';

/**
 * Puts the colours of units right, wherever they stand now: sheet by sheet, since a sheet of a user's own may hold several.
 * @param sheets of these sheets only
 */
export function planUnitColours(
  snapshot: WorkbookSnapshot,
  { sheets = sheetsOf(snapshot), look = lookOf(snapshot.rules) } = {},
): Step[] {
  const { rules } = snapshot;
  return [...new Set(sheets)].flatMap((sheet) => planColours(sheet, regionsOn(snapshot, sheet), rules, look));
}

function sheetsOf({ tables, boundRanges }: WorkbookSnapshot): string[] {
  return [...tables, ...boundRanges].map(({ sheet }) => sheet);
}

function regionsOn(snapshot: WorkbookSnapshot, sheet: string): ColouredRegion[] {
  const isHere = (place: { readonly sheet: string }) => place.sheet === sheet;
  return [
    ...snapshot.tables.filter(isHere).flatMap((table) => tableColours(table, snapshot)),
    // Also of a range that counts for nothing now: its words are what they were.
    ...snapshot.boundRanges.filter(isHere).map(({ address }) => ({ address, rules: levelCellRules })),
    ...readBindings(snapshot).forms.filter(isHere).flatMap(statusColours),
  ];
}

/** The label of the round, the level columns and the status, where they stand now. */
function tableColours(table: UnitTable, { names }: WorkbookSnapshot): ColouredRegion[] {
  const headings = table.values[0] ?? [];
  const columns = UNIT_COLUMNS.map(({ id }) => columnIndex(headings, id)).map((index) => (index < 0 ? null : index));
  const tables = new Map([[unitTableName(table.unit), { address: table.address, columns, rows: [] }]]);
  const label = unitLines(table.unit)[LABEL]!;
  const named = findNamed(names, label.name);
  const area = unitMover(table, names)(label.at);
  const address = named?.sheet === table.sheet ? named.address : area && areaAddress(area);
  const lines = new Map(address ? [[label.name, address]] : []);
  return coloursOn({ colours: unitColours(table.unit) }, { lines, tables });
}

function statusColours({ scores }: BoundForm): ColouredRegion[] {
  return scores.filter(({ id }) => id === 'status').map(({ address }) => ({ address, rules: statusCellRules }));
}
