import { OWN_SHEETS } from '../../src/workbook/ownSheets';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import { TABLES } from '../../src/workbook/layout';
import { tableCells } from '../../src/workbook/planTable';
import type { FullSnapshot } from '../../src/workbook/port';
import { safeText } from '../../src/workbook/safeText';
import { layOutDataSheet } from '../../src/workbook/sheets/dataSheet';
import { layOutDocumentsSheet } from '../../src/workbook/sheets/documentsSheet';
import { layOutGapsSheet } from '../../src/workbook/sheets/gapsSheet';
import { layOutMethodSheet } from '../../src/workbook/sheets/methodSheet';
import { layOutNationSheet } from '../../src/workbook/sheets/nationSheet';
import { layOutTrendSheet } from '../../src/workbook/sheets/trendSheet';
import { layOutUnitSheet } from '../../src/workbook/sheets/unitSheet';
import { unitById } from '../../src/core/catalogue/units';
import { contentsOf, DEMO } from '../support/contents';
import { expectGolden } from '../support/golden';
import { PaperWorkbook } from '../support/paperWorkbook';
import { cellsOf, OWN_SHEET_NAMES } from '../support/workbook';

const EMPTY = new PaperWorkbook().snapshot();
const contents = contentsOf();

describe('Riket', () => {
  test('of the demo round is as kept', () => {
    expectGolden('nation.json', cellsOf(layOutNationSheet(contentsOf(DEMO)), 'A1:J49'));
  });

  test('paints no colour where nothing is assessed', () => {
    const cells = cellsOf(layOutNationSheet(contentsOf()), 'C6:J26').flat();
    expect(new Set(cells)).toEqual(new Set(['Ej bedömd']));
  });
});

describe('every sheet that shows invented levels', () => {
  test.each([
    layOutNationSheet(contentsOf(DEMO)),
    layOutGapsSheet(contentsOf(DEMO)),
    layOutTrendSheet(contentsOf(DEMO)),
    layOutDataSheet(contentsOf(DEMO)),
    layOutUnitSheet(unitById('gotland'), DEMO.round),
    layOutMethodSheet(DEMO.round),
  ])('$name says so at the top', (sheet) => {
    expect(cellsOf(sheet, 'A2:A2')[0]![0]).toMatch(/PÅHITTADE EXEMPELDATA/);
  });
});

describe('Styrdokument', () => {
  const shown = (cell: unknown) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell);
  const rows = cellsOf(layOutDocumentsSheet(contents.claims), 'A5:H25').map((row) => row.map(shown));

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
  const sheetsAdded = (snapshot: FullSnapshot) =>
    planWorkbook(snapshot, contents).flatMap((step) => (step.do === 'addSheet' ? [step.sheet] : []));

  test('adds the sheets in the order that people look for them, and the base very hidden', () => {
    expect(sheetsAdded(EMPTY)).toEqual(['LS_listor', 'LS_bas_skane', 'Skåne', ...OWN_SHEET_NAMES]);
  });

  test('leaves a foreign sheet with one of our names alone, and numbers ours', () => {
    expect(sheetsAdded({ ...EMPTY, sheets: ['metod', 'Skåne'] })).toEqual([
      'LS_listor',
      'LS_bas_skane',
      'Skåne (2)',
      ...OWN_SHEET_NAMES.map((name) => (name === 'Metod' ? 'Metod (2)' : name)),
    ]);
  });

  test('keeps within what Excel takes: names, tables and cell texts', () => {
    for (const { layOut } of OWN_SHEETS) {
      const sheet = layOut(contents);
      expect(sheet.name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
      for (const { name, headings } of sheet.tables) {
        expect(Object.values<string>(TABLES)).toContain(name);
        // Excel gives blank and repeated headings other texts, and columns are found again by them.
        expect(headings).not.toContain('');
        expect(new Set(headings.map((heading) => heading.toLowerCase())).size).toBe(headings.length);
      }
      for (const { content } of [...sheet.lines, ...sheet.tables.flatMap(tableCells)])
        expect(String(content).length).toBeLessThan(32_767);
    }
  });
});

test.each(['=1+1', '+46', '-', '@SUM(A1)', '\t=1', "'citat", '007', 'TRUE', '1 maj', 'vanlig text'])(
  'the text %j is written so that Excel takes it for text',
  (text) => expect(safeText(text)).toBe(`'${text}`),
);

test('no text is no cell content', () => expect(safeText('')).toBe(''));
