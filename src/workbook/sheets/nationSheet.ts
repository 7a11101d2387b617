import { areaLabel, areasOf } from '../../core/catalogue/strategies';
import { CARE_REGION_UNITS, NATION, REGION_UNITS, unitById, type Unit } from '../../core/catalogue/units';
import { COUNTS_ORDER, countsText } from '../../core/counts';
import { LEVELS, levelWord } from '../../core/level';
import type { LevelsByUnit } from '../../core/levelsByUnit';
import { rollUpUnit, type AreaSummary } from '../../core/rollup';
import type { Round } from '../../core/round';
import { areaAddress } from '../address';
import { SHEETS, TABLES } from '../layout';
import { HEADING_INK, MUTED_FONT, statusCellRules } from '../palette';
import type { CellValue } from '../port';
import { roundLabel, roundLabelColours } from './roundLabel';
import type { WantedSheet } from './wantedSheet';

const FIRST_AREA = 2;
const REGIONS_ROW = 4;
const COUNTS_ROW = REGIONS_ROW + REGION_UNITS.length + 2;
const GROUPS_ROW = COUNTS_ROW + 6;
const GROUPS = [...CARE_REGION_UNITS, NATION];

/**
 * The national picture: every region's status per area, how many have each colour, and the six sjukvårdsregioner and
 * Riket with their counts. Counts and gaps, in the order of the source: never a ranking.
 * @param fetchedAt when the levels were fetched, as a Swedish text
 */
export function layOutNationSheet(round: Round, levels: LevelsByUnit, fetchedAt: string): WantedSheet {
  const areas = areasOf(round.strategy);
  const numbers = areas.map(({ number }) => number);
  const summarise = (unit: Unit) => rollUpUnit(unit, numbers, { levels, method: round.method });
  const columns = FIRST_AREA + areas.length;
  const block = (row: number, rows: number) => areaAddress({ row, column: 0, rows, columns });
  const words = (row: number, rows: number) => areaAddress({ row, column: FIRST_AREA, rows, columns: areas.length });
  const coloured = (row: number, rows: number) => ({
    address: words(row, rows),
    rules: statusCellRules,
  });
  const heading = (first: string, second: string) => [first, second, ...areas.map(areaLabel)];
  const regions = REGION_UNITS.map((unit) => ({ unit, summary: summarise(unit) }));
  const regionsTable = block(REGIONS_ROW, REGION_UNITS.length + 1);
  return {
    name: SHEETS.nation,
    blocks: [
      {
        address: 'A1:A3',
        contents: [['Riket – sammanställning'], [`${roundLabel(round)} Hämtad ${fetchedAt}.`], [READING]],
      },
      { address: regionsTable, contents: [heading('Region', 'Sjukvårdsregion'), ...regions.map(regionRow)] },
      {
        address: block(COUNTS_ROW, 5),
        contents: [heading('Antal regioner', 'Färg'), ...countRows(regions.map(({ summary }) => summary))],
      },
      {
        address: block(GROUPS_ROW, 1 + 2 * GROUPS.length),
        contents: [heading('Sjukvårdsregion', ''), ...GROUPS.flatMap((unit) => groupRows(unit, summarise(unit)))],
      },
    ],
    styles: [
      { address: 'A1', style: { bold: true, size: 16 } },
      { address: 'A2:A3', style: { fontColour: MUTED_FONT } },
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
    tables: [{ name: TABLES.nation, address: regionsTable }],
    colours: [
      roundLabelColours('A2'),
      coloured(REGIONS_ROW + 1, REGION_UNITS.length),
      coloured(GROUPS_ROW + 1, 2 * GROUPS.length),
    ],
    rowHeights: [REGIONS_ROW, COUNTS_ROW, GROUPS_ROW].map((row) => ({ row, height: 80 })),
    columnWidths: [170, 170, ...areas.map(() => 104)],
    frozenRows: REGIONS_ROW + 1,
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
    ['', COUNTS_ORDER, ...summary.map(countsCell)],
  ];
}

function countsCell({ counts, dimensions, rolledUp }: AreaSummary): string {
  if (!dimensions.some(({ direct }) => direct)) return countsText(counts);
  return `${countsText(counts)} · direkt bedömd (sammanställt: ${levelWord(rolledUp)})`;
}
