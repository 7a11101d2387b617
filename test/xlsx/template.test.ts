import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook, type Cell, type Worksheet } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { formulaInFile } from '../../src/xlsx/functionNames';
import { placeKey } from '../../src/core/assessment';
import { LevelsByUnit } from '../../src/core/levelsByUnit';
import { levelWord } from '../../src/core/level';
import { DEFAULT_METHOD } from '../../src/core/method';
import { possibleStatuses, possibleText } from '../../src/core/possible';
import { scoreLevels } from '../../src/core/score';
import { rateLevels } from '../../src/core/status';
import { firstSeed } from '../../src/hub/seed/firstSeed';
import { parseArea } from '../../src/workbook/address';
import { dayNumber } from '../../src/workbook/dayNumber';
import { EMPTY_SNAPSHOT } from '../../src/workbook/emptySnapshot';
import { LEVEL_INK } from '../../src/workbook/palette';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { Step } from '../../src/workbook/port';
import { heldValue } from '../../src/workbook/safeText';
import { addressesIn, emptyBook } from '../../src/xlsx/book';
import { makeTemplate } from '../../src/xlsx/makeTemplate';
import { templateContents } from '../../src/xlsx/templateContents';
import { writeBook } from '../../src/xlsx/writeBook';
import { runCommand, saying } from '../support/cli';

const { rounds, claims } = firstSeed([]);
const [demo] = rounds as [(typeof rounds)[number]];
const { entries } = demo;
const CONTENTS = templateContents(demo, rounds, {
  units: ['stockholm', 'norra', 'skane'],
  claims,
  asOf: '2026-11-22T07:00:00.000Z',
  fetchedAt: '2026-11-22 08:00',
  year: 2026,
});
const PLAN = planWorkbook(EMPTY_SNAPSHOT, CONTENTS);
const steps = <D extends Step['do']>(kind: D) =>
  PLAN.filter((step): step is Extract<Step, { do: D }> => step.do === kind);

let bytes: Uint8Array;
/** The file as another library reads it. */
let book: Workbook;
const sheet = (name: string): Worksheet => book.getWorksheet(name)!;

beforeAll(async () => {
  bytes = await writeBook(makeTemplate(CONTENTS, entries));
  book = new Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
});

test('holds the sheets of the plan in their order, the bases very hidden', () => {
  expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual(
    steps('addSheet').map((step) => [step.sheet, step.hidden ? 'veryHidden' : 'visible']),
  );
});

test('holds everything that the plan writes, and formulas as Excel stores those of an add-in', () => {
  const wanted = new Map<string, unknown>();
  for (const { sheet, address, contents } of steps('write'))
    addressesIn(address).forEach((row, i) =>
      row.forEach((cell, j) => wanted.set(`${sheet}!${cell}`, heldValue(contents[i]?.[j] ?? ''))),
    );
  // What a first sync fetches stands beside: level cells, remarks, and the bases.
  const planned = [...wanted].filter(([key, value]) => value !== '' && !key.startsWith('LS_bas_'));
  const found = planned.map(([key]) => [key, contentOf(cellAt(key))]);
  expect(found).toEqual(planned);
  expect(planned.length).toBeGreaterThan(1000);
});

function cellAt(key: string): Cell {
  const [name, address] = key.split('!') as [string, string];
  return sheet(name).getCell(address);
}

function contentOf({ formula, value }: Cell): unknown {
  if (formula) return `=${formula.replace(/_xldudf_LS_/g, 'LS.')}`;
  // What is formed as a date is read as one.
  return value instanceof Date ? dayNumber(value.toISOString()) : value;
}

test('every formula has a result; those of the areas are the core’s', () => {
  const formulas = book.worksheets.flatMap((one) => {
    const cells: Cell[] = [];
    one.eachRow((row) => row.eachCell((cell) => void (cell.formula && cells.push(cell))));
    return cells;
  });
  expect(formulas.filter(({ result }) => result === undefined || result === null)).toEqual([]);
  const levels = new LevelsByUnit(entries).ofArea('stockholm', 2);
  const [score, rating, possible] = [
    scoreLevels(levels, DEFAULT_METHOD),
    rateLevels(levels, DEFAULT_METHOD),
    possibleStatuses(levels, DEFAULT_METHOD),
  ];
  if (score.kind !== 'value' || rating.kind !== 'rated' || possible.kind !== 'possible') throw new Error('not scored');
  const row = ['F6', 'G6', 'H6'].map((address) => sheet('Stockholm').getCell(address));
  expect(row.map(({ formula }) => formula)).toEqual([
    '_xldudf_LS_SCORE(B6:E6)',
    '_xldudf_LS_STATUS(B6:E6)',
    '_xldudf_LS_POSSIBLE(B6:E6)',
  ]);
  expect(row.map(({ result }) => result)).toEqual([score.value, levelWord(rating.status), possibleText(possible)]);
});

test('an area with no answer shows no score, and none that a reader would ask an absent function for', () => {
  expect(sheet('Skåne').getCell('F5').result).toBe('\u00a0');
  expect(sheet('Skåne').getCell('G5').result).toBe('Ej bedömd');
});

test('the arithmetic of the consultation has its results: 28 of 41 are 68 %', () => {
  expect(sheet('Remiss').getCell('B9').result).toBe(28);
  expect(sheet('Remiss').getCell('B10').result).toBeCloseTo(28 / 41);
  expect(sheet('Remiss').getCell('B12').result).toBe(57);
});

test('levels, remarks and their bases are those of the round, which says that it is invented', () => {
  expect(sheet('Stockholm').getCell('B5').value).toBe('Grön');
  expect(sheet('Stockholm').getCell('I11').value).toMatch(/^Påhittat exempel/);
  const base = sheet('LS_bas_stockholm');
  expect(base.getCell('B1').value).toBe('demo');
  const key = placeKey({ unit: 'stockholm', area: 1, dimension: 'kommunicerad' });
  expect(['A3', 'B3', 'E3'].map((address) => base.getCell(address).value)).toEqual([key, 'green', '1']);
  expect(sheet('Stockholm').getCell('A2').value).toMatch(/^PÅHITTADE EXEMPELDATA/);
});

test('tables, names, dropdowns and frozen heads are those of the plan', () => {
  expect(
    book.worksheets
      .flatMap((one) =>
        one.getTables().map((table) => {
          const { name, tableRef } = (table as unknown as { table: { name: string; tableRef: string } }).table;
          return `${one.name}!${tableRef} ${name}`;
        }),
      )
      .sort(),
  ).toEqual(
    steps('table')
      .map(({ sheet, address, name }) => `${sheet}!${address} ${name}`)
      .sort(),
  );
  const { model } = book as unknown as { model: { definedNames: { name: string; ranges: string[] }[] } };
  const names = new Map(model.definedNames.map(({ name, ranges }) => [name, ranges]));
  for (const { name, formula } of steps('name'))
    expect([name, names.get(name)?.map(plain)]).toEqual([name, [plain(formula)]]);
  for (const { sheet: one, address, name } of steps('choices'))
    for (const cell of addressesIn(address).flat())
      expect(sheet(one).getCell(cell).dataValidation).toMatchObject({ type: 'list', formulae: [name] });
  for (const { sheet: name, rows } of steps('freeze'))
    expect(sheet(name).views[0]).toMatchObject({ state: 'frozen', ySplit: rows });
});

const plain = (reference: string) => reference.replace(/[=$']/g, '');

test('each colour is one rule by formula, with fill and font of the palette', () => {
  const { conditionalFormattings } = sheet('Stockholm') as unknown as {
    conditionalFormattings: { ref: string; rules: { type: string; formulae: string[]; style: object }[] }[];
  };
  const rules = conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.map(({ type, formulae, style }) => ({ ref, type, formula: formulae[0]!, style })),
  );
  const planned = steps('addRule').filter((step) => step.sheet === 'Stockholm');
  expect(rules.map(({ ref, type, formula }) => [ref, type, `=${formula}`])).toEqual(
    planned.map(({ address, rule }) => [address, 'expression', `=${formulaInFile(rule.formula.slice(1))}`]),
  );
  const green = rules.find(({ ref, formula }) => ref === 'B5:E12' && formula.includes('LS1 green'))!;
  expect(green.style).toMatchObject({
    fill: { bgColor: { argb: `FF${LEVEL_INK.green.fill.slice(1)}` } },
    font: { color: { argb: `FF${LEVEL_INK.green.font.slice(1)}` } },
  });
});

test('looks as the plan says: fonts, fills, wrapped texts, forms of numbers, widths and heights', () => {
  const heading = sheet('Stockholm').getCell('B4');
  expect(heading.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FF1F4E5F' } });
  expect(heading.font).toMatchObject({ bold: true, color: { argb: 'FFFFFFFF' } });
  expect(heading.alignment).toMatchObject({ wrapText: true, vertical: 'middle' });
  expect(sheet('Stockholm').getCell('B5').alignment).toMatchObject({ horizontal: 'center', vertical: 'middle' });
  expect(sheet('Stockholm').getCell('F5').numFmt).toBe('0.0');
  expect(sheet('Stockholm').getCell('I5').numFmt).toBe('@');
  expect(sheet('Stockholm').getColumn(1).width).toBeCloseTo((250 * 96) / 72 / 7, 1);
  expect(sheet('Stockholm').getRow(4).height).toBe(24);
  // Two lines of text, whose row may grow.
  expect(sheet('Stockholm').getRow(6).height).toBe(30);
  const index = book.worksheets.findIndex(({ name }) => name === 'Stockholm');
  const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
  expect(xml).toMatch(/<row r="4" ht="24" customHeight="1"/);
  expect(xml).toMatch(/<row r="6" ht="30">/);
});

test('prints on A4 across, one page wide, with the head on every page', () => {
  const planned = steps('page');
  expect(planned.length).toBeGreaterThan(10);
  for (const { sheet: name, titleRows } of planned) {
    const { pageSetup } = sheet(name);
    expect(pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
    expect(pageSetup.printTitlesRow).toBe(titleRows ? `1:${titleRows}` : undefined);
  }
});

test('opens on the first sheet that is seen', () => {
  const active = Number(/activeTab="(\d+)"/.exec(part('xl/workbook.xml'))![1]);
  expect(book.worksheets[active]).toMatchObject({ name: 'Stockholm', state: 'visible' });
});

test('no reader is asked to calculate anew, or to doubt the results', () => {
  expect(part('xl/workbook.xml')).toMatch(/<calcPr calcId="191029"\/>/);
  expect(part('docProps/app.xml')).toContain('<Application>Microsoft Excel</Application>');
});

function part(name: string): string {
  return strFromU8(unzipSync(bytes)[name]!);
}

test('charts of Excel’s own show the cells of the plan, in its colours and at its place; a gap stays a gap', () => {
  const charts = steps('chart');
  expect(charts.map(({ name }) => name)).toEqual(['LS_Riket_Diagram', 'LS_Trend_Diagram']);
  charts.forEach(({ name, sheet, title, kind, address, series, scale, over }, index) => {
    const [xml, drawing] = [chartPart(index + 1), drawingOf(sheet)];
    const cells = addressesIn(address);
    const [first, across] = [cells[0]!, cells.map((row) => row[0]!)];
    const headings = kind === 'lines' ? first.slice(1) : across.slice(1);
    expect(textsOf(xml)).toEqual(
      [plain(title), ...headings.map((cell) => `${sheet}!${cell}`)].map((cell) => [cell, shownAt(cell)]),
    );
    const shown =
      kind === 'lines'
        ? first.slice(1).map((_, j) => cells.slice(1).map((row) => row[j + 1]!))
        : cells.slice(1).map((row) => row.slice(1));
    expect([...xml.matchAll(/<c:val>.*?<c:f>(.*?)<\/c:f>/g)].map(([, ref]) => plain(ref!))).toEqual(
      shown.map((run) => `${sheet}!${run[0]}:${run.at(-1)}`),
    );
    const colours = [...xml.matchAll(/<\/c:tx><c:spPr><a:solidFill><a:srgbClr val="(\w+)"/g)].map(
      ([, hex]) => `#${hex}`,
    );
    expect(colours).toEqual(series.map((look) => look?.colour));
    expect([/<c:max val="(\d+)"/.exec(xml)?.[1], /<c:min val="(\d+)"/.exec(xml)?.[1]]).toEqual(
      scale ? [String(scale.maximum), String(scale.minimum)] : [undefined, undefined],
    );
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    const corner = (tag: string) =>
      new RegExp(`<xdr:${tag}><xdr:col>(\\d+)</xdr:col>.*?<xdr:row>(\\d+)</xdr:row>`)
        .exec(drawing)!
        .slice(1)
        .map(Number);
    const area = parseArea(over);
    expect(drawing).toContain(` name="${name}"`);
    expect([corner('from'), corner('to')]).toEqual([
      [area.column, area.row],
      [area.column + area.columns, area.row + area.rows],
    ]);
  });
});

/** Texts of a chart: the cell that each comes from, and what it said when the file was written. */
function textsOf(xml: string): [string, string][] {
  const found = xml.matchAll(/<c:tx>.*?<c:f>(.*?)<\/c:f>.*?<c:v>(.*?)<\/c:v>/g);
  return [...found].map(([, cell, text]) => [plain(cell!), text!]);
}

function shownAt(key: string): string {
  return cellAt(key).text;
}

const chartPart = (index: number) => part(`xl/charts/chart${index}.xml`);

function drawingOf(name: string): string {
  const index = book.worksheets.findIndex((one) => one.name === name);
  const target = /Target="\.\.\/(drawings\/[^"]+)"/.exec(part(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`))![1]!;
  return part(`xl/${target}`);
}

test('a name that is to be hidden is', async () => {
  const hidden = emptyBook();
  makeTemplate(CONTENTS, [])
    .sheets.slice(0, 1)
    .forEach((one) => hidden.sheets.push(one));
  hidden.names.set('LS_Synlig', { formula: '=Stockholm!$A$1', hidden: false });
  hidden.names.set('LS_Dold', { formula: '=Stockholm!$A$2', hidden: true });
  const xml = strFromU8(unzipSync(await writeBook(hidden))['xl/workbook.xml']!);
  expect(xml).toContain('<definedName name="LS_Synlig">Stockholm!$A$1<');
  expect(xml).toContain('<definedName name="LS_Dold" hidden="1">Stockholm!$A$2<');
});

describe('npm run template', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'template-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('makes a sheet for every region and sjukvårdsregion when none is named', async () => {
    const out = join(folder, 'alla.xlsx');
    const run = await runCommand('template', ['--out', out]);
    expect(run).toEqual({ code: 0, err: '', out: `${out}: 27 enheter, omgång 2026.\n` });
    const all = new Workbook();
    await all.xlsx.readFile(out);
    expect(all.getWorksheet('Norra sjukvårdsregionen')!.getCell('B5').value).toBeNull();
    expect(all.getWorksheet('LS_bas_skane')!.getCell('B1').value).toBe('2026');
  });

  test('never writes over a file', async () => {
    const out = join(folder, 'svar.xlsx');
    await runCommand('template', ['--out', out, '--unit', 'skane', '--demo']);
    const before = readFileSync(out);
    const run = await runCommand('template', ['--out', out, '--unit', 'Halland']);
    expect(run).toEqual({ code: 1, out: '', err: `${out} finns redan och skrivs aldrig över. Ange ett annat namn.\n` });
    expect(readFileSync(out)).toEqual(before);
  });

  test.each([
    [[], '--out saknas eller har inget värde.'],
    [['--out', 'a.xlsx', '--unit', 'Atlantis'], 'Ingen enhet heter ”Atlantis”.'],
    [['--out', 'a.xlsx', '--demo', '--round', '2026'], 'Ange bara en av --demo, --round.'],
    [['--out', 'a.xlsx', 'skane'], 'skane går inte att ange här.'],
    [['--out', '/finns/inte/a.xlsx'], 'kunde inte skrivas (ENOENT)'],
  ])('%j is refused with what is wrong', async (line, sentence) => {
    const run = await runCommand('template', line);
    expect(run).toMatchObject({ code: 1, out: '', err: saying(sentence) });
    expect(existsSync('a.xlsx')).toBe(false);
  });

  test('a round that only a hub knows is made as new ones are, and said to be', async () => {
    const run = await runCommand('template', ['--out', join(folder, 'ny.xlsx'), '--unit', 'skane', '--round', '2031']);
    expect(run.out).toContain('Omgången 2031 är inte känd här: filen får strategin 2024 och den förvalda metoden.');
  });
});
