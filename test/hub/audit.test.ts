import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { parseCsv } from 'hucre/csv';
import Database from 'libsql';
import { TEST_USERS } from '../../src/hub/identity/testUsers';
import { AuditPageSchema, AUDIT_ACTS, AUDIT_FACTS, type AuditPage } from '../../src/sync/audit';
import { AUDIT_WORDS } from '../../src/sync/auditWords';
import type { Problem } from '../../src/sync/protocol';
import { Value } from '@sinclair/typebox/value';
import { aChange, aPush, openHub, removeFolder, temporaryFolder, type TestHub } from '../support/hub';

let folder: string;
let hub: TestHub;
let time = Date.UTC(2026, 2, 1, 12);

beforeEach(async () => {
  folder = temporaryFolder();
  hub = await openHub(folder, { now: () => new Date((time += 1000)) });
});
afterEach(async () => {
  await hub.close();
  removeFolder(folder);
});

/** What a spreadsheet would take for more than text. */
const FORMULAS = [
  '=1+1',
  '=HYPERLINK("http://x.example";"y")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(1;1)',
  '\t=1+1',
  '\r=1+1',
  '=1+1;"; =2+2',
];

const LEADER = 'processledare';
const read = async (query = '') => (await hub.get(LEADER, `/v1/audit${query}`)).json<AuditPage>();
const file = (format: string, headers = {}) => hub.get(LEADER, `/v1/audit/export?format=${format}`, headers);
/** Rows that were there before: one a minute through 2025, named by their number. */
function fill(count: number, about = (index: number) => `${index}`): void {
  const database = new Database(join(folder, 'hub.db'));
  const insert = database.prepare('insert into audit values (?, ?, ?, ?, ?, ?, ?, ?)');
  database.transaction(() => {
    for (let index = 0; index < count; index++) {
      const at = new Date(Date.UTC(2025, 0, 1) + index * 60_000).toISOString();
      const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
      insert.run(at, id, 't', 'o', 'Någon', 'roundChanged', about(index), '[]');
    }
  })();
  database.close();
}

test('every act leaves its row, told by who, when, what and what it was about', async () => {
  await hub.push('skane', aPush('push-0001', [aChange({ note: 'hemligt' }), aChange({ unit: 'halland' })]));
  await hub.push('skane', aPush('push-0002', [aChange()], 'demo-2023'));
  await hub.push('skane', aPush('push-0003', [aChange({ unit: 'halland' })]));
  await hub.put(LEADER, '/v1/rounds/2027', { title: 'År 2027', strategy: '2024', closed: false, current: false });
  await hub.patch(LEADER, '/v1/rounds/2027', { closed: true });
  const page = await read();
  expect([...Value.Errors(AuditPageSchema, page)]).toEqual([]);
  expect(page.rows.map(({ act, name, about }) => [act, name, about])).toEqual([
    ['roundChanged', 'Processledare', '2027'],
    ['roundCreated', 'Processledare', '2027'],
    ['denied', 'Samordnare, Region Skåne', 'POST /v1/changes'],
    ['pushRefused', 'Samordnare, Region Skåne', 'demo-2023'],
    ['pushAccepted', 'Samordnare, Region Skåne', '2026'],
  ]);
  expect(page.rows[2]!.facts).toEqual([
    { fact: 'reason', from: null, to: 'notYourUnit' },
    { fact: 'wanted', from: null, to: 'Region Halland' },
  ]);
  expect(JSON.stringify(page)).not.toMatch(/hemligt|Bearer/);
});

test('pages follow each other to the end, and what was done meanwhile does not shift them', async () => {
  fill(250);
  const first = await read();
  await hub.push('skane', aPush('push-0001', [aChange()]));
  const second = await read(`?cursor=${first.cursor}`);
  const third = await read(`?cursor=${second.cursor}`);
  const told = [first, second, third].flatMap(({ rows }) => rows.map(({ about }) => Number(about)));
  expect(told).toEqual(Array.from({ length: 250 }, (_, index) => 249 - index));
  expect([first.rows.length, second.rows.length, third.cursor]).toEqual([100, 100, null]);
});

test('rows are found by day, by moment, by who and by act', async () => {
  fill(3000);
  await hub.push('skane', aPush('push-0001', [aChange()]));
  const abouts = async (query: string) => (await read(query)).rows.map(({ about }) => about);
  expect(await abouts('?since=2026-01-01')).toEqual(['2026']);
  expect(await abouts('?since=2025-01-03T01:58:00Z&until=2025-01-03T02:00:00Z')).toEqual(['2999', '2998']);
  expect(await abouts(`?who=${TEST_USERS[0]!.oid.toUpperCase()}`)).toEqual([]);
  expect(await abouts(`?who=${TEST_USERS.find(({ id }) => id === 'skane')!.oid}`)).toEqual(['2026']);
  expect(await abouts('?act=pushAccepted')).toEqual(['2026']);
});

test('a filter that says nothing sensible is a bad request', async () => {
  for (const query of [
    'since=yesterday',
    'since=2026-13-45',
    'until=2026-02-30T25:00:00Z',
    'who=x',
    'act=deleted',
    'cursor=x',
    "cursor=2026-03-01T12:00:00.000Z_' or 1=1",
  ]) {
    const response = await hub.get(LEADER, `/v1/audit?${encodeURI(query)}`);
    expect([query, response.statusCode, response.json<Problem>().code]).toEqual([query, 400, 'badRequest']);
  }
  expect((await file('pdf')).statusCode).toBe(400);
});

test('the trail as CSV opens in Swedish Excel: marked as UTF-8, with semicolons, all rows', async () => {
  fill(2500);
  const response = await file('csv');
  expect(response.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(response.headers['content-disposition']).toBe('attachment; filename="audit-2026-03-01.csv"');
  const bytes = response.rawPayload;
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [heading, latest, ...rest] = bytes.toString().slice(1).trimEnd().split('\r\n');
  expect(heading).toBe('Tid (UTC);Vem;Tenant-id;Objekt-id;Händelse;Gäller;Vad');
  expect(latest).toBe('2025-01-02T17:39:00.000Z;Någon;t;o;Ändrade omgång;2499;');
  expect(rest).toHaveLength(2499);
  expect((await file('csv', { 'accept-language': 'en' })).body).toContain('Time (UTC);Who');
});

test('the trail as .xlsx holds the same rows as text, by another reader too', async () => {
  fill(2500);
  const response = await file('xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(response.rawPayload as unknown as ArrayBuffer);
  const sheet = book.worksheets[0]!;
  expect(sheet.rowCount).toBe(2501);
  expect(sheet.getRow(1).getCell(6).value).toBe('Gäller');
  expect([2, 2501].map((row) => sheet.getRow(row).getCell(6).value)).toEqual(['2499', '0']);
});

test('what looks like a formula stays text in both files', async () => {
  fill(FORMULAS.length, (index) => FORMULAS[index]!);
  const told = [...FORMULAS].reverse();
  const cells = parseCsv((await file('csv')).body, { delimiter: ';' })
    .slice(1)
    .map((row) => row[5]);
  expect(cells).toEqual(told.map((nasty) => `'${nasty}`));

  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await file('xlsx')).rawPayload as unknown as ArrayBuffer);
  const inFile = told.map((_, index) => book.worksheets[0]!.getRow(index + 2).getCell(6));
  expect(inFile.map(({ formula }) => formula)).toEqual(told.map(() => undefined));
  // This reader shows a carriage return as files write it.
  expect(inFile.map(({ value }) => (value as string).replace('_x000D_', '\r'))).toEqual(told);
});

test('acts and facts have words in both languages, and no others', () => {
  for (const words of Object.values(AUDIT_WORDS)) {
    expect(Object.keys(words.acts).sort()).toEqual([...AUDIT_ACTS].sort());
    expect(Object.keys(words.facts).sort()).toEqual([...AUDIT_FACTS].sort());
  }
});
