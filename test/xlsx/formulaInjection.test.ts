import { ValueType, Workbook } from 'exceljs';
import { REGION_UNITS, type UnitId } from '../../src/core/catalogue/units';
import type { Round } from '../../src/core/round';
import { firstSeed } from '../../src/hub/seed/firstSeed';
import type { DocumentClaim, Entry } from '../../src/sync/protocol';
import { EMPTY_SNAPSHOT } from '../../src/workbook/emptySnapshot';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import { readUnit } from '../../src/workbook/readUnit';
import { makeTemplate } from '../../src/xlsx/makeTemplate';
import { parseBook } from '../../src/xlsx/parseBook';
import { readSnapshot } from '../../src/xlsx/readSnapshot';
import { templateContents } from '../../src/xlsx/templateContents';
import { writeBook } from '../../src/xlsx/writeBook';
import { HOSTILE_TEXTS } from '../support/hostileTexts';

const TEXTS = HOSTILE_TEXTS.map(([, text]) => text);
const { rounds, claims } = firstSeed([]);
const [demo] = rounds as [(typeof rounds)[number]];
const UNITS: readonly UnitId[] = REGION_UNITS.slice(0, Math.ceil(TEXTS.length / 8)).map(({ id }) => id);

/** A remark with each text, as note and source. */
const ENTRIES: readonly Entry[] = TEXTS.map((text, index) => ({
  ...{ round: demo.round.id, unit: UNITS[Math.floor(index / 8)]!, area: ((index % 8) + 1) as Entry['area'] },
  ...{ dimension: null, level: null, note: text, source: text, version: 1 },
  ...{ changedBy: text, changedAt: '2026-03-01T12:00:00.000Z', levelSince: null },
}));

const contentsWith = (round: Partial<Round>, told: readonly DocumentClaim[], entries: readonly Entry[]) =>
  templateContents({ current: false, round: { ...demo.round, ...round }, entries }, rounds, {
    ...{ units: UNITS, claims: told, asOf: '2026-11-22T07:00:00.000Z', fetchedAt: '2026-11-22 08:00', year: 2026 },
  });

/** The formulas of a file, as another library reads it, by cell. */
function formulasIn(book: Workbook): Map<string, string> {
  const found = new Map<string, string>();
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => void (cell.formula && found.set(`${sheet.name}!${cell.address}`, cell.formula))),
    );
  return found;
}

async function fileOf(...contents: Parameters<typeof contentsWith>): Promise<Workbook> {
  bytes = await writeBook(makeTemplate(contentsWith(...contents), contents[2]));
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return book;
}

/** The last file that was made: the hostile one. */
let bytes: Uint8Array;
let harmless: Workbook;
let hostile: Workbook;
beforeAll(async () => {
  const said = (index: number) => TEXTS[index % TEXTS.length]!;
  const told = claims.map((claim, index) => ({ ...claim, words: said(index) }));
  const changed = { title: said(1), methodChangedBy: said(1), methodChangedAt: '2026-03-01T12:00:00.000Z' };
  harmless = await fileOf({}, claims, []);
  hostile = await fileOf(changed, told, ENTRIES);
});

test('an exported file has the formulas that are ours, whatever people wrote', () => {
  const ours = formulasIn(harmless);
  expect(ours.size).toBeGreaterThan(100);
  expect(formulasIn(hostile)).toEqual(ours);
});

test('remarks, sources and words of documents are in the file to the letter', () => {
  const held = new Set<unknown>();
  hostile.eachSheet((sheet) =>
    sheet.eachRow((row) => row.eachCell(({ text, type }) => void (type !== ValueType.Error && held.add(text)))),
  );
  expect(TEXTS.filter((text) => !held.has(text))).toEqual([]);
});

test('read back, remarks and sources are what was written', async () => {
  const book = await parseBook(bytes);
  if (typeof book === 'string') throw new Error(book);
  const { tables, bases } = readSnapshot(book);
  const read = tables.flatMap((table) =>
    readUnit(
      table,
      bases.find(({ unit }) => unit === table.unit),
    ),
  );
  const remarks = read.filter(({ place }) => place.dimension === null && UNITS.includes(place.unit));
  const texts = remarks.map(({ workbook }) => workbook.note).slice(0, TEXTS.length);
  expect(texts).toEqual(TEXTS);
  expect(remarks.map(({ workbook }) => workbook.source).slice(0, TEXTS.length)).toEqual(TEXTS);
});

test('no text in the file is a link, and none asks another program or server', () => {
  const links: string[] = [];
  hostile.eachSheet((sheet) =>
    sheet.eachRow((row) => row.eachCell((cell) => void (cell.hyperlink && links.push(cell.address)))),
  );
  expect(links).toEqual([]);
});

/** Everything that a plan writes and Excel would take for a formula. */
const written = (title: string, by: string | null) =>
  planWorkbook(
    EMPTY_SNAPSHOT,
    contentsWith({ title, methodChangedBy: by, methodChangedAt: '2026-03-01T12:00:00.000Z' }, [], []),
  )
    .flatMap((step) => (step.do === 'write' ? step.contents.flat() : []))
    .filter((content) => typeof content === 'string' && /^[=+\-@]/.test(content));

test.each(HOSTILE_TEXTS)(
  'a round called %s, changed by one of that name, writes no formula but ours',
  (_what, text) => {
    expect(written(text, text)).toEqual(written('Demo', 'Processledare'));
  },
);
