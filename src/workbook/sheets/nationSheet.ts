import { areaLabel, areasOf } from '../../core/catalogue/strategies';
import { CARE_REGION_UNITS, NATION, REGION_UNITS, type Unit } from '../../core/catalogue/units';
import { COUNTS_ORDER } from '../../core/counts';
import { areaAddress, cellAddress } from '../address';
import type { RoundContents } from '../contents';
import { SHEETS, TABLES } from '../layout';
import { HEADING_INK, LEVEL_INK, MUTED_FONT, NOT_ASSESSED_INK, statusCellRules } from '../palette';
import { countRows, groupRows, MATRIX_ROWS, matrixRows, regionRow, STATUSES } from './nationTables';
import { roundCaption, roundLabel, roundLabelRules } from './roundLabel';
import { linesFrom, type WantedSheet } from './wantedSheet';

const FIRST_AREA = 2;
const GROUPS = [...CARE_REGION_UNITS, NATION];
const CHART_ROWS = 18;

/** The row of each table's headings, with what stands between them, counted from 0. */
const REGIONS_ROW = 4;
const COUNTS_ROW = REGIONS_ROW + REGION_UNITS.length + 2;
const GROUPS_ROW = COUNTS_ROW + STATUSES.length + 2;
const CAPTION_ROW = GROUPS_ROW + 2 * GROUPS.length + 2;
const MATRICES_ROW = CAPTION_ROW + CHART_ROWS + 3;
const HEADING_ROWS = [REGIONS_ROW, COUNTS_ROW, GROUPS_ROW, MATRICES_ROW];

/**
 * The national picture: every region's status per area, how many have each colour, the six sjukvårdsregioner and Riket
 * with their counts, and the matrix of each sjukvårdsregion. Counts and gaps, in the order of the source: never a ranking.
 */
export function layOutNationSheet({ coverage, fetchedAt }: RoundContents): WantedSheet {
  const { round } = coverage;
  const areas = areasOf(round.strategy);
  const summarise = (unit: Unit) => ({ unit, areas: coverage.areasOf(unit) });
  const regions = REGION_UNITS.map(summarise);
  const heading = (first: string, second: string) => [first, second, ...areas.map(areaLabel)];
  const areaColumns = areas.map((_, index) => FIRST_AREA + index);
  const coloured = (part: string) => ({ part, columns: areaColumns, rules: statusCellRules });
  const lines = linesFrom(TABLES.nation, 'A1', [
    'Riket – sammanställning',
    roundLabel(round),
    READING,
    { stamp: `Hämtad ${fetchedAt}.` },
  ]);
  const caption = linesFrom(TABLES.nationCounts, cellAddress(CAPTION_ROW, 0), [
    roundCaption('Antal regioner med varje färg per område i', round),
  ]);
  return {
    name: SHEETS.nation,
    lines: [...lines, ...caption, ...linesFrom(TABLES.nationMatrices, cellAddress(MATRICES_ROW - 1, 0), [MATRICES])],
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
        rows: countRows(regions),
        keys: [1],
      },
      {
        name: TABLES.nationGroups,
        at: cellAddress(GROUPS_ROW, 0),
        headings: heading('Sjukvårdsregion', 'Visar'),
        rows: GROUPS.map(summarise).flatMap(groupRows),
        keys: [0, 1],
      },
      {
        name: TABLES.nationMatrices,
        at: cellAddress(MATRICES_ROW, 0),
        headings: heading('Sjukvårdsregion', 'Dimension'),
        rows: CARE_REGION_UNITS.map(summarise).flatMap(matrixRows),
        keys: [0, 1],
      },
    ],
    colours: [
      { part: lines[1]!.name, rules: roundLabelRules },
      coloured(TABLES.nation),
      coloured(TABLES.nationGroups),
      coloured(TABLES.nationMatrices),
    ],
    charts: [
      {
        name: 'LS_Riket_Diagram',
        title: caption[0]!.name,
        kind: 'stackedColumns',
        table: TABLES.nationCounts,
        names: 1,
        shown: areaColumns,
        looks: STATUSES.map((status) => (status === null ? NOT_ASSESSED_INK : LEVEL_INK[status])).map(
          ({ fill, font }) => ({ colour: fill, labels: font }),
        ),
        over: block(CAPTION_ROW + 1, CHART_ROWS),
      },
    ],
    form: {
      styles: [
        { address: 'A1', style: { bold: true, size: 16 } },
        { address: 'A2:A4', style: { fontColour: MUTED_FONT } },
        { address: cellAddress(CAPTION_ROW, 0), style: { bold: true } },
        { address: cellAddress(MATRICES_ROW - 1, 0), style: { fontColour: MUTED_FONT } },
        ...HEADING_ROWS.map((row) => ({ address: block(row, 1), style: { ink: HEADING_INK, bold: true, wrap: true } })),
        { address: block(REGIONS_ROW + 1, REGION_UNITS.length), style: {} },
        ...[
          words(REGIONS_ROW + 1, REGION_UNITS.length),
          words(COUNTS_ROW + 1, STATUSES.length),
          words(GROUPS_ROW + 1, 2 * GROUPS.length),
          words(MATRICES_ROW + 1, MATRIX_ROWS * CARE_REGION_UNITS.length),
        ].map((address) => ({ address, style: { align: 'Center' as const } })),
        ...[
          ...GROUPS.map((_, index) => block(GROUPS_ROW + 2 + 2 * index, 1)),
          ...CARE_REGION_UNITS.map((_, index) =>
            block(MATRICES_ROW + 1 + MATRIX_ROWS * index + MATRIX_ROWS / 2, MATRIX_ROWS / 2),
          ),
        ].map((address) => ({ address, style: { fontColour: MUTED_FONT } })),
      ],
      rowHeights: HEADING_ROWS.map((row) => ({ row, height: 80 })),
      columnWidths: [170, 170, ...areas.map(() => 104)],
      frozenRows: REGIONS_ROW + 1,
    },
  };
}

const READING =
  'Läses som antal och luckor, inte som rangordning. "Ej bedömd" är ett svar som saknas, inte ett resultat.';
const MATRICES = `Varje sjukvårdsregion som källan trycker den: dimension × område. Under varje matris antalet regioner bakom varje ord (${COUNTS_ORDER}).`;

function block(row: number, rows: number): string {
  return areaAddress({ row, column: 0, rows, columns: FIRST_AREA + areasOf('2024').length });
}

function words(row: number, rows: number): string {
  return areaAddress({ row, column: FIRST_AREA, rows, columns: areasOf('2024').length });
}
