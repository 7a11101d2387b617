import { CONSULTATION, CONSULTED_BODIES, type ConsultedBody } from '../../core/catalogue/consultation';
import { sourceNames } from '../../core/catalogue/sources';
import { areaAddress, cellAddress } from '../address';
import { CONSULTATION_NAMES as NAMES, SHEETS, TABLES } from '../layout';
import { HEADING_INK } from '../palette';
import { arithmeticRows, LISTED, NAMED } from './consultationArithmetic';
import { headingsRow, layOutSourceSheet, type SourceSheet } from './sourceSheet';
import type { WantedSheet } from './wantedSheet';

const ARITHMETIC_WIDTHS = [290, 56, 320, 20];
/** The table's columns whose cells the arithmetic counts. */
const [LISTED_COLUMN, NAMED_COLUMN] = [1, 3];

/**
 * The consultation of Stockholm's strategy: to the left the arithmetic, in formulas over named cells so that it follows
 * the table wherever it goes; to the right who was asked and whom the summary of answers names.
 */
export function layOutConsultationSheet(): WantedSheet {
  const laidOut = layOutSourceSheet(SHEET);
  const head = headingsRow(SHEET);
  const rows = arithmeticRows();
  const block = (row: number, rows: number) => areaAddress({ row, column: 0, rows, columns: 3 });
  return {
    ...laidOut,
    tables: [
      ...laidOut.tables,
      {
        name: TABLES.arithmetic,
        at: cellAddress(head, 0),
        headings: ['Räkningen', 'Värde', 'Så räknas det'],
        rows: rows.map((row) => [row.what, row.value, row.how]),
        keys: [0],
      },
    ],
    names: [
      ...rows.flatMap(({ name }, row) => (name ? [{ name, table: TABLES.arithmetic, column: 1, row }] : [])),
      { name: NAMES.listColumn, table: TABLES.consultation, column: LISTED_COLUMN },
      { name: NAMES.namedColumn, table: TABLES.consultation, column: NAMED_COLUMN },
    ],
    form: {
      ...laidOut.form,
      styles: [
        ...laidOut.form.styles,
        { address: block(head, 1), style: { ink: HEADING_INK, bold: true, wrap: true } },
        { address: block(head + 1, rows.length), style: { wrap: true } },
        ...rows.map(({ share }, index) => ({
          address: cellAddress(head + 1 + index, 1),
          style: { align: 'Center' as const, ...(share ? { numberFormat: '0%' } : {}) },
        })),
      ],
      columnWidths: [...ARITHMETIC_WIDTHS, ...laidOut.form.columnWidths],
    },
  };
}

const SHEET: SourceSheet = {
  name: SHEETS.consultation,
  table: TABLES.consultation,
  title: 'Remiss – Region Stockholms life science-strategi',
  about: [
    `Källa: ${sourceNames([CONSULTATION.document], 'sv')}. Ute på remiss ${CONSULTATION.sentOn} till ${CONSULTATION.answersBy} (rad ${CONSULTATION.datesLine}).`,
    'Vilka som svarade står inte i källan, bara vilka som sammanställningen råkar nämna. Tomt betyder alltså inte att svar saknas.',
  ],
  columns: [
    { title: 'Instans', width: 250 },
    { title: 'På den tryckta listan', width: 120 },
    { title: 'Rad', width: 40, centred: true },
    { title: 'Nämns bland svaren', width: 190 },
    { title: 'På rad', width: 110 },
    { title: 'Att tänka på', width: 240 },
  ],
  keys: [0, 2],
  rows: CONSULTED_BODIES.map(bodyRow),
  firstColumn: ARITHMETIC_WIDTHS.length,
};

function bodyRow({ name, printed, line, named, caveat }: ConsultedBody): (string | number)[] {
  return [
    name,
    LISTED[printed],
    line ?? '',
    named ? `${NAMED[printed]}: ${named.as}` : '',
    named ? named.lines.join(', ') : '',
    caveat ?? '',
  ];
}
