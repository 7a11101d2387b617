import { GOVERNING_DOCUMENT_CLAIMS } from '../../src/core/catalogue/governingDocuments';
import { LevelsByUnit } from '../../src/core/levelsByUnit';
import { demoEntries } from '../../src/hub/seed/demoEntries';
import { OWN_SHEETS } from '../../src/workbook/ownSheets';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { OwnTable, WorkbookSnapshot } from '../../src/workbook/port';
import { safeText } from '../../src/workbook/safeText';
import { layOutDocumentsSheet } from '../../src/workbook/sheets/documentsSheet';
import { layOutMethodSheet } from '../../src/workbook/sheets/methodSheet';
import { layOutNationSheet } from '../../src/workbook/sheets/nationSheet';
import { layOutUnitSheet } from '../../src/workbook/sheets/unitSheet';
import { unitById } from '../../src/core/catalogue/units';
import { expectGolden } from '../support/golden';
import { cellsOf, OWN_SHEET_NAMES, ROUND, unitTable } from '../support/workbook';

const DEMO = { ...ROUND, id: 'demo', title: 'Demo (påhittade exempeldata)', invented: true };
const claims = GOVERNING_DOCUMENT_CLAIMS.map(({ unit, printing, line, comment }) => ({
  unit,
  claimant: `000/${printing}`,
  line,
  words: comment,
}));
const EMPTY: WorkbookSnapshot = {
  sheets: ['Blad1'],
  settings: {},
  tables: [],
  boundRanges: [],
  bases: [],
  rules: [],
  ownTables: {},
  names: {},
};
const contents = {
  round: ROUND,
  units: ['skane' as const],
  levels: new LevelsByUnit([]),
  claims,
  fetchedAt: 'nyss',
  year: 2026,
};

/** The tables of our other sheets where they are put when they are made. */
function standingOwnTables(): Record<string, OwnTable> {
  return Object.fromEntries(
    OWN_SHEETS.map(({ table, layOut }) => {
      const { name, tables } = layOut(contents);
      const { address } = tables.find((one) => one.name === table)!;
      return [table, { sheet: name, address: `'${name}'!${address}`, values: null }];
    }),
  );
}

describe('Riket', () => {
  test('of the demo round is as kept', () => {
    const levels = new LevelsByUnit(demoEntries('demo'));
    expectGolden('nation.json', cellsOf(layOutNationSheet(DEMO, levels, '2026-03-01 12:00'), 'A1:J49'));
  });

  test('paints no colour where nothing is assessed', () => {
    const cells = cellsOf(layOutNationSheet(ROUND, new LevelsByUnit([]), 'nyss'), 'C6:J26').flat();
    expect(new Set(cells)).toEqual(new Set(['Ej bedömd']));
  });
});

describe('every sheet that shows invented levels', () => {
  test.each([
    layOutNationSheet(DEMO, new LevelsByUnit([]), 'nyss'),
    layOutUnitSheet(unitById('gotland'), DEMO),
    layOutMethodSheet(DEMO),
  ])('$name says so at the top', (sheet) => {
    expect(cellsOf(sheet, 'A2:A2')[0]![0]).toMatch(/PÅHITTADE EXEMPELDATA/);
  });
});

describe('Styrdokument', () => {
  const shown = (cell: unknown) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell);
  const rows = cellsOf(layOutDocumentsSheet(claims), 'A5:H25').map((row) => row.map(shown));

  test('keeps both claims for Halland and Västra Götaland and marks them as disagreeing', () => {
    const disagreeing = rows.filter((row) => String(row[6]).startsWith('OENSE'));
    expect(disagreeing.map((row) => row.slice(1, 6))).toEqual([
      ['Västra Götalandsregionen', '', 143, 'Har ny FoU-policy sep 2021 som kopplar till NLSS.', 170],
      ['Region Halland', 'Har ny FoU-policy sep 2021 som kopplar till NLSS.', 144, '', 171],
    ]);
  });

  test('says where a comment may have spanned its group', () => {
    expect(rows.filter((row) => row[7] !== '').map((row) => row[1])).toEqual([
      'Region Gävleborg',
      'Region Östergötland',
      'Västra Götalandsregionen',
    ]);
  });
});

describe('planning a workbook', () => {
  const sheetsAdded = (snapshot: WorkbookSnapshot) =>
    planWorkbook(snapshot, contents).flatMap((step) => (step.do === 'addSheet' ? [step.sheet] : []));

  test('adds the sheets in the order that people look for them, and the base very hidden', () => {
    expect(sheetsAdded(EMPTY)).toEqual(['Skåne', 'LS_bas_skane', ...OWN_SHEET_NAMES]);
  });

  test('leaves a foreign sheet with one of our names alone, and numbers ours', () => {
    expect(sheetsAdded({ ...EMPTY, sheets: ['metod', 'Skåne'] })).toEqual([
      'Skåne (2)',
      'LS_bas_skane',
      ...OWN_SHEET_NAMES.map((name) => (name === 'Metod' ? 'Metod (2)' : name)),
    ]);
  });

  test('writes no cell that people fill in when the sheets stand', () => {
    const snapshot = {
      ...EMPTY,
      sheets: ['Skåne', 'LS_bas_skane', 'Riksbilden', ...OWN_SHEET_NAMES.slice(1)],
      tables: [unitTable('skane', { B5: 'Grön' })],
      ownTables: {
        ...standingOwnTables(),
        LS_Riket: { sheet: 'Riksbilden', address: 'Riksbilden!A6:J27', values: null },
      },
    };
    const plan = planWorkbook(snapshot, contents);
    expect(plan.filter((step) => step.do === 'addSheet')).toEqual([]);
    const written = plan.filter((step) => step.do === 'write' && step.sheet === 'Skåne');
    expect(written.map((step) => 'address' in step && step.address)).toEqual(['A1:A3']);
    // Someone put a row above the table of Riket: everything of ours follows it.
    const onNation = plan.filter((step) => step.do === 'write' && step.sheet === 'Riksbilden');
    expect(onNation.map((step) => 'address' in step && step.address)).toEqual([
      'A2:A4',
      'A6:J27',
      'A29:J33',
      'A35:J49',
    ]);
    const theirs = ['Handlingsplan', 'Insatser', 'Dialoger', 'Utmaningar'];
    expect(plan.filter((step) => 'sheet' in step && theirs.includes(step.sheet))).toEqual([]);
  });

  test('keeps within what Excel takes: names, tables and cell texts', () => {
    for (const { table, layOut } of OWN_SHEETS) {
      const sheet = layOut(contents);
      expect(sheet.name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
      expect(sheet.tables.map(({ name }) => name)).toContain(table);
      for (const cell of sheet.blocks.flatMap((block) => block.contents.flat()))
        expect(String(cell).length).toBeLessThan(32_767);
    }
  });
});

test.each(['=1+1', '+46', '-', '@SUM(A1)', '\t=1', "'citat", '007', 'TRUE', '1 maj', 'vanlig text'])(
  'the text %j is written so that Excel takes it for text',
  (text) => expect(safeText(text)).toBe(`'${text}`),
);

test('no text is no cell content', () => expect(safeText('')).toBe(''));
