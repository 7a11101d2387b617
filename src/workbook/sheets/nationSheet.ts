import { areaLabel, areasOf } from '../../core/catalogue/strategies';
import { CARE_REGION_UNITS, NATION, REGION_UNITS, unitById, type Unit } from '../../core/catalogue/units';
import { COUNTS_ORDER, countsText } from '../../core/counts';
import { LEVELS, levelWord } from '../../core/level';
import { rollUpUnit, type AreaSummary } from '../../core/rollup';
import { areaAddress, cellAddress } from '../address';
import type { RoundContents } from '../contents';
import { SHEETS, TABLES } from '../layout';
import { HEADING_INK, MUTED_FONT, statusCellRules } from '../palette';
import type { CellValue } from '../port';
import { roundLabel, roundLabelRules } from './roundLabel';
import { linesFrom, type WantedSheet } from './wantedSheet';

const FIRST_AREA = 2;
const REGIONS_ROW = 4;
const COUNTS_ROW = REGIONS_ROW + REGION_UNITS.length + 2;
const GROUPS_ROW = COUNTS_ROW + 6;
const GROUPS = [...CARE_REGION_UNITS, NATION];

/**
 * The national picture: every region's status per area, how many have each colour, and the six sjukvårdsregioner and
 * Riket with their counts. Counts and gaps, in the order of the source: never a ranking.
 */
export function layOutNationSheet({ round, levels, fetchedAt }: RoundContents): WantedSheet {
  const areas = areasOf(round.strategy);
  const numbers = areas.map(({ number }) => number);
  const summarise = (unit: Unit) => rollUpUnit(unit, numbers, { levels, method: round.method });
  const columns = FIRST_AREA + areas.length;
  const block = (row: number, rows: number) => areaAddress({ row, column: 0, rows, columns });
  const words = (row: number, rows: number) => areaAddress({ row, column: FIRST_AREA, rows, columns: areas.length });
  const heading = (first: string, second: string) => [first, second, ...areas.map(areaLabel)];
  const areaColumns = areas.map((_, index) => FIRST_AREA + index);
  const coloured = (part: string) => ({ part, columns: areaColumns, rules: statusCellRules });
  const regions = REGION_UNITS.map((unit) => ({ unit, summary: summarise(unit) }));
  const lines = linesFrom(TABLES.nation, 'A1', [
    'Riket – sammanställning',
    roundLabel(round),
    READING,
    { stamp: `Hämtad ${fetchedAt}.` },
  ]);
  return {
    name: SHEETS.nation,
    lines,
    tables: [
      {
        name: TABLES.nation,
        at: cellAddress(REGIONS_ROW, 0),
        headings: heading('Region', 'Sjukvårdsregion'),
        rows: regions.map(regionRow),
        keys: [0],
      },
      {
        name: TABLES.nationCounts,
        at: cellAddress(COUNTS_ROW, 0),
        headings: heading('Antal regioner', 'Färg'),
        rows: countRows(regions.map(({ summary }) => summary)),
        keys: [1],
      },
      {
        name: TABLES.nationGroups,
        at: cellAddress(GROUPS_ROW, 0),
        headings: heading('Sjukvårdsregion', 'Visar'),
        rows: GROUPS.flatMap((unit) => groupRows(unit, summarise(unit))),
        keys: [0, 1],
      },
    ],
    colours: [{ part: lines[1]!.name, rules: roundLabelRules }, coloured(TABLES.nation), coloured(TABLES.nationGroups)],
    form: {
      styles: [
        { address: 'A1', style: { bold: true, size: 16 } },
        { address: 'A2:A4', style: { fontColour: MUTED_FONT } },
        ...[REGIONS_ROW, COUNTS_ROW, GROUPS_ROW].map((row) => ({
          address: block(row, 1),
          style: { ink: HEADING_INK, bold: true, wrap: true },
        })),
        { address: block(REGIONS_ROW + 1, REGION_UNITS.length), style: {} },
        { address: words(REGIONS_ROW + 1, REGION_UNITS.length), style: { align: 'Center' as const } },
        { address: words(COUNTS_ROW + 1, 4), style: { align: 'Center' as const } },
        { address: words(GROUPS_ROW + 1, 2 * GROUPS.length), style: { align: 'Center' as const } },
        ...GROUPS.map((_, index) => ({
          address: block(GROUPS_ROW + 2 + 2 * index, 1),
          style: { fontColour: MUTED_FONT },
        })),
      ],
      rowHeights: [REGIONS_ROW, COUNTS_ROW, GROUPS_ROW].map((row) => ({ row, height: 80 })),
      columnWidths: [170, 170, ...areas.map(() => 104)],
      frozenRows: REGIONS_ROW + 1,
    },
  };
}

const READING =
  'Läses som antal och luckor, inte som rangordning. "Ej bedömd" är ett svar som saknas, inte ett resultat.';

function regionRow({ unit, summary }: { unit: Unit; summary: readonly AreaSummary[] }): CellValue[] {
  const group = unit.careRegion === null ? '' : unitById(unit.careRegion).name;
  return [unit.name, group, ...summary.map(({ status }) => levelWord(status))];
}

function countRows(regions: readonly (readonly AreaSummary[])[]): CellValue[][] {
  return [...LEVELS.map(({ id }) => id), null].map((status) => [
    '',
    levelWord(status),
    ...(regions[0] ?? []).map((_, index) => regions.filter((summary) => summary[index]!.status === status).length),
  ]);
}

/** The word, and under it the counts: a mean never stands alone. */
function groupRows(unit: Unit, summary: readonly AreaSummary[]): CellValue[][] {
  return [
    [unit.name, 'Status', ...summary.map(({ status }) => levelWord(status))],
    [unit.name, COUNTS_ORDER, ...summary.map(countsCell)],
  ];
}

function countsCell({ counts, dimensions, rolledUp }: AreaSummary): string {
  if (!dimensions.some(({ direct }) => direct)) return countsText(counts);
  return `${countsText(counts)} · direkt bedömd (sammanställt: ${levelWord(rolledUp)})`;
}
