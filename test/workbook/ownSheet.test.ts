import { areasOf } from '../../src/core/catalogue/strategies';
import { cellAddress, parseArea } from '../../src/workbook/address';
import { cellsIn } from '../../src/workbook/binding/cellAt';
import { readBindings } from '../../src/workbook/binding/readBindings';
import { refuseUnit } from '../../src/workbook/binding/refuseBinding';
import { understandRange } from '../../src/workbook/binding/understandRange';
import { planFormulas } from '../../src/workbook/planFormulas';
import type { CellValue, RangeCells, FullSnapshot } from '../../src/workbook/port';
import { levelsBeside, readLevelCells, readUnit } from '../../src/workbook/readUnit';
import { cellReference, parseReference } from '../../src/workbook/reference';
import { PaperWorkbook } from '../support/paperWorkbook';
import { unitTable } from '../support/workbook';

const TITLES = areasOf('2024').map(({ title }) => title);
const HEADINGS = ['Kommunicerad', 'Identifierad', 'Styrdokument', 'Infrastruktur'];

/** A range on a sheet of 20 × 20 cells, some of which are filled in. */
function rangeCells(address: string, filledIn: Record<string, CellValue> = {}): RangeCells {
  const values = Array.from({ length: 20 }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => filledIn[cellAddress(row, column)] ?? ''),
  );
  return { sheet: 'Mitt', sheetId: '{mitt}', address, around: [{ address: 'Mitt!A1:T20', values, formulas: values }] };
}

/** Texts down a column or along a row. */
function texts(first: string, labels: readonly CellValue[], way: 'down' | 'along'): Record<string, CellValue> {
  const { row, column } = parseArea(first);
  return Object.fromEntries(
    labels.map((label, i) => [way === 'down' ? cellAddress(row + i, column) : cellAddress(row, column + i), label]),
  );
}

function snapshotOf(range: RangeCells, parts: Record<string, string> = {}): FullSnapshot {
  const names = Object.entries({ '': range.address, ...parts }).map(([part, address]) => [
    `LS_Kopplad_skane${part}`,
    address.startsWith('=') ? address : `=Mitt!${address}`,
  ]);
  return {
    ...new PaperWorkbook().snapshot(),
    sheets: ['Mitt'],
    boundRanges: [{ ...range, unit: 'skane' }],
    names: Object.fromEntries(names) as Record<string, string>,
  };
}

const bound = (range: RangeCells, parts?: Record<string, string>) => readBindings(snapshotOf(range, parts)).forms[0]!;
const AREAS_DOWN = texts('B4', TITLES, 'down');

describe('a selection', () => {
  test.each([
    ['of 8 × 4 cells goes down', 'C4:F11', 'areasDown'],
    ['of 4 × 8 cells goes across', 'C4:J7', 'areasAcross'],
  ])('%s', (_, address, orientation) => {
    expect(understandRange(rangeCells(address))).toMatchObject({
      orientation,
      areas: [1, 2, 3, 4, 5, 6, 7, 8],
      labels: { areas: null, dimensions: null },
    });
  });

  test('goes by the nearest headings that name everything, wherever the user has put columns between', () => {
    const filledIn = {
      ...texts('A4', [...TITLES].reverse(), 'down'),
      ...texts('C2', [...HEADINGS].reverse(), 'along'),
    };
    expect(understandRange(rangeCells('C4:F11', { ...filledIn, B5: 'egen anteckning' }))).toMatchObject({
      areas: [8, 7, 6, 5, 4, 3, 2, 1],
      dimensions: ['infrastruktur', 'styrdokument', 'identifierad', 'kommunicerad'],
      labels: { areas: 'A4:A11', dimensions: 'C2:F2' },
    });
  });

  test('takes names of areas before numbers that stand nearer: those may rank or count something', () => {
    const filledIn = { ...texts('A4', TITLES, 'down'), ...texts('B4', [3, 1, 2, 8, 7, 6, 5, 4], 'down') };
    expect(understandRange(rangeCells('C4:F11', filledIn))).toMatchObject({
      areas: [1, 2, 3, 4, 5, 6, 7, 8],
      labels: { areas: 'A4:A11' },
    });
  });

  test('is not held up by headings that are no names, or by some that agree with the order', () => {
    const filledIn = { ...texts('B4', ['Samverkan', TITLES[1]!, 'Vård'], 'down'), ...texts('A4', [7, 5], 'down') };
    expect(understandRange(rangeCells('C4:F11', filledIn))).toMatchObject({
      kind: 'understood',
      labels: { areas: null },
    });
  });

  test.each([
    ['areas', { B5: TITLES[5]! }, { address: 'B5', label: TITLES[5] }],
    ['dimensions', { D3: 'Infrastruktur' }, { address: 'D3', label: 'Infrastruktur' }],
  ])('is refused where a heading of the %s contradicts the order and the others are missing', (_, filledIn, where) => {
    expect(understandRange(rangeCells('C4:F11', filledIn))).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'oddLabel', sheet: 'Mitt', ...where },
    });
  });

  test.each([
    ['where the cells and headings beside it are empty', {}, ['G4:G11', 'H4:H11', 'I4:I11']],
    ['where the product wrote them before', { G3: 'Poäng', G4: '=LS.SCORE(C4:F4)' }, ['G4:G11', 'H4:H11', 'I4:I11']],
    ['not where a cell is taken', { I11: 'x' }, undefined],
    ['not where a heading is taken', { H3: 'Egen' }, undefined],
  ])('is offered scores %s', (_, filledIn, addresses) => {
    const offer = understandRange(rangeCells('C4:F11', filledIn));
    expect(offer.kind === 'understood' && offer.scores?.map(({ address }) => address)).toEqual(addresses);
  });

  test('at the top of a sheet gets scores without headings', () => {
    const offer = understandRange(rangeCells('A1:D8'));
    expect(offer).toMatchObject({ scores: [{ heading: null }, { heading: null }, { heading: null }] });
  });
});

describe('a unit has one place in a workbook:', () => {
  test('not beside a sheet of ours', () => {
    const snapshot = { ...snapshotOf(rangeCells('C4:F11')), names: {}, boundRanges: [], tables: [unitTable('skane')] };
    const place = { sheet: 'Mitt', address: 'C4:F11' };
    expect(refuseUnit(snapshot, place, 'skane')).toEqual({ kind: 'hasSheet', unit: 'skane', sheet: 'Skåne' });
    expect(refuseUnit(snapshot, place, 'halland')).toBeNull();
  });

  test('not beside another binding, unless that one is broken', () => {
    const place = { sheet: 'Mitt', address: 'K4:N11' };
    expect(refuseUnit(snapshotOf(rangeCells('C4:F11')), place, 'skane')).toMatchObject({ kind: 'isBound' });
    expect(refuseUnit(snapshotOf(rangeCells('C4:F12')), place, 'skane')).toBeNull();
  });

  test('and a cell belongs to one unit', () => {
    const snapshot = snapshotOf(rangeCells('C4:F11'));
    expect(refuseUnit(snapshot, { sheet: 'Mitt', address: 'F11:I18' }, 'halland')).toMatchObject({ kind: 'overlaps' });
    expect(refuseUnit(snapshot, { sheet: 'Mitt', address: 'G4:J11' }, 'halland')).toBeNull();
    expect(refuseUnit(snapshot, { sheet: 'Annat', address: 'C4:F11' }, 'halland')).toBeNull();
  });
});

describe('a bound range', () => {
  test('is read line by line, whichever way its areas go', () => {
    const across = bound(rangeCells('C4:J7', { D6: 'gul' }));
    expect(readLevelCells(across)).toHaveLength(32);
    expect(readLevelCells(across).find(({ value }) => value === 'gul')).toMatchObject({
      sheet: 'Mitt',
      address: 'D6',
      place: { unit: 'skane', area: 2, dimension: 'styrdokument' },
    });
    expect(levelsBeside(across, parseArea('D12'))).toEqual(['', '', 'gul', '']);
    expect(levelsBeside(across, parseArea('L6'))).toBeNull();
  });

  test('goes by the headings that had a name when it was bound, sorted or not', () => {
    const sorted = texts('B4', [TITLES[4]!, ...TITLES.filter((_, i) => i !== 4)], 'down');
    const form = bound(rangeCells('C4:F11', { ...sorted, C4: 'g' }), { _omraden: 'B4:B11' });
    expect(readLevelCells(form)[0]).toMatchObject({ address: 'C4', place: { area: 5 } });
  });

  test('has no cells for remarks: what was synced stands', () => {
    const remark = readUnit(bound(rangeCells('C4:F11')), undefined).find(({ place }) => place.dimension === null)!;
    expect(remark.workbook).toEqual(remark.base);
    expect(remark.cells).toEqual({ level: null, note: null, source: null });
  });

  test('has its dimensions named one by one in formulas when their order is its own', () => {
    const filledIn = texts('C3', ['Identifierad', 'Kommunicerad', 'Styrdokument', 'Infrastruktur'], 'along');
    const form = bound(rangeCells('C4:F11', filledIn), { _dimensioner: 'C3:F3', _poang: 'G4:G11' });
    expect(planFormulas(form, 'default')[0]).toMatchObject({ address: 'G4', contents: [['=LS.SCORE(C4:F4)']] });
    expect(planFormulas(form, 'sheet')[0]).toMatchObject({
      contents: [['=LS.SCORE(CHOOSE({1,2,3,4},D4&"",C4&"",E4&"",F4&""),LS_Vikter,LS_Regel)']],
    });
  });

  test('keeps only the scores that still stand along it', () => {
    const form = bound(rangeCells('C4:F11'), { _poang: 'G4:G11', _status: 'H5:H12', _mojlig: '=#REF!' });
    expect(form.scores).toEqual([{ id: 'score', address: 'G4:G11' }]);
  });

  test.each([
    ['rows were inserted', rangeCells('C4:F12'), {}, { kind: 'lostShape', rows: 9, columns: 4, address: 'C4' }],
    ['its headings are deleted', rangeCells('C4:F11', AREAS_DOWN), { _omraden: '=#REF!' }, { kind: 'lostLabels' }],
    ['its headings stand elsewhere', rangeCells('C4:F11', AREAS_DOWN), { _omraden: 'B5:B12' }, { kind: 'lostLabels' }],
    [
      'a heading stands twice',
      rangeCells('C4:F11', { ...AREAS_DOWN, B6: TITLES[0]! }),
      { _omraden: 'B4:B11' },
      { kind: 'oddLabel', address: 'B6', label: TITLES[0] },
    ],
  ])('counts for nothing when %s', (_, range, parts, fault) => {
    const { forms, broken } = readBindings(snapshotOf(range, parts));
    expect(forms).toEqual([]);
    expect(broken).toMatchObject([{ unit: 'skane', sheet: 'Mitt', ...fault }]);
  });

  test('counts for nothing when its cells are gone, or when the unit has a sheet of ours besides', () => {
    const snapshot = snapshotOf(rangeCells('C4:F11'));
    expect(readBindings({ ...snapshot, boundRanges: [] }).broken).toMatchObject([{ kind: 'lostRange', sheet: '' }]);
    expect(readBindings({ ...snapshot, tables: [unitTable('skane')] }).broken).toMatchObject([{ kind: 'secondForm' }]);
  });
});

test.each([
  ['Mitt', '=Mitt!$C$4:$F$11'],
  ['Min kartläggning', "='Min kartläggning'!$C$4:$F$11"],
  ["Region Skåne's", "='Region Skåne''s'!$C$4:$F$11"],
])('a name points to cells of the sheet %s and back', (sheet, formula) => {
  expect(cellReference({ sheet, address: 'C4:F11' })).toBe(formula);
  expect(parseReference(formula)).toEqual({ sheet, address: 'C4:F11' });
});

test.each(['=#REF!', '=Mitt!#REF!', '=SUM(Mitt!$A$1)', '=1'])('%s points to no cells', (formula) =>
  expect(parseReference(formula)).toBeNull(),
);

test('cells outside of what was read hold nothing', () => {
  const { around } = rangeCells('C4:F11', { T20: 'x' });
  expect(cellsIn(around, 'T20:U20').map(({ value }) => value)).toEqual(['x', '']);
});
