import { writeFileSync } from 'node:fs';
import { Workbook } from 'exceljs';
import { zipSync, strToU8 } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { openImportPlace, runCommand, saying, type ImportPlace } from '../support/cli';

let place: ImportPlace;

beforeAll(async () => {
  place = await openImportPlace();
});
afterAll(() => place.close());

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function ownBook(): Promise<Uint8Array> {
  const book = new Workbook();
  book.addWorksheet('Blad1').getCell('A1').value = 'Grön';
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** 300 MB of spaces, in some hundred kilobytes. */
async function bomb(): Promise<Uint8Array> {
  const { unzipSync } = await import('fflate');
  const parts = unzipSync(await ownBook());
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(300 * 1024 * 1024).fill(32) });
}

const FILES: readonly [string, () => Uint8Array | Promise<Uint8Array>, string][] = [
  ['an empty file', () => new Uint8Array(), 'Filen är tom.'],
  ['a text', () => strToU8('Hej! Bifogar vår matris.'), 'Filen är ingen Excelfil.'],
  ['another zip', () => zipSync({ 'hej.txt': strToU8('hej') }), 'Filen är ingen Excelfil.'],
  [
    'an .xls',
    () => Uint8Array.from([...OLE, ...new Array<number>(4096).fill(0)]),
    'Filen är i det gamla formatet .xls. Öppna den i Excel och spara den som .xlsx.',
  ],
  [
    'a file with a password',
    () =>
      writeXlsx({
        sheets: [{ name: 'Blad1', rows: [['Grön']] }],
        encryption: { password: 'hemligt', spinCount: 1000 },
      }),
    'Filen är skyddad med lösenord. Ta bort lösenordet och spara den igen.',
  ],
  [
    'an .xlsb',
    () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.bin': strToU8('?') }),
    'Filen är i ett annat Excelformat. Öppna den i Excel och spara den som .xlsx.',
  ],
  [
    'half a file',
    async () => (await ownBook()).slice(0, 2000),
    'Filen är skadad. Öppna den i Excel, låt Excel reparera den och spara den som .xlsx.',
  ],
  [
    'a workbook without its insides',
    () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook') }),
    'Filen är skadad. Öppna den i Excel, låt Excel reparera den och spara den som .xlsx.',
  ],
  ['a zip bomb', bomb, 'Filen är för stor: högst 50 MB. Spara bara bladet med svaren i en ny fil.'],
  [
    'a workbook of another’s',
    ownBook,
    'I filen finns inget blad från kartläggningen. Är det ett eget blad: ange vems svar det är och var de står, med --unit och --cells.',
  ],
];

test.each(FILES)('%s is told in one sentence', async (_, make, sentence) => {
  const file = place.file('fil.xlsx');
  writeFileSync(file, await make());
  expect(await place.importFiles('skane', file)).toEqual({ code: 1, out: '', err: `${file}: ${sentence}\n` });
});

test('a folder is told in one sentence', async () => {
  const run = await place.importFiles('skane', place.file('.'));
  expect(run).toMatchObject({ code: 1, out: '', err: saying(': Filen går inte att läsa.') });
});

test('a sheet that is a chart, and macros, are passed over', async () => {
  const { unzipSync, strFromU8 } = await import('fflate');
  const parts = unzipSync(await ownBook());
  const edit = (name: string, from: string, to: string) => {
    parts[name] = strToU8(strFromU8(parts[name]!).replace(from, to));
  };
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet';
  edit('xl/workbook.xml', '<sheets>', '<sheets><sheet name="Diagram1" sheetId="9" r:id="rId99"/>');
  edit(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rId99" Type="${type}" Target="chartsheets/sheet1.xml"/></Relationships>`,
  );
  const file = place.file('diagram.xlsm');
  writeFileSync(
    file,
    zipSync({ ...parts, 'xl/chartsheets/sheet1.xml': strToU8('<'), 'xl/vbaProject.bin': strToU8('?') }),
  );
  const run = await place.importFiles('skane', file, '--unit', 'skane', '--cells', 'Blad1!A1:D8');
  expect(run).toMatchObject({ code: 0, out: saying('1 svar skickat.') });
});

test('a hub that is away, and one that knows no such user, are told apart', async () => {
  const away = await runCommand('import', ['a.xlsx', '--hub', 'http://127.0.0.1:9', '--user', 'skane']);
  expect(away).toMatchObject({ code: 1, err: saying('Hubben på http://127.0.0.1:9 svarar inte.') });
  const unknown = await place.importFiles('ingen', 'a.xlsx');
  expect(unknown).toMatchObject({ code: 1, err: saying('Hubben känner inte igen dig') });
  const token = await runCommand('import', ['a.xlsx', '--hub', place.origin], { LS_TOKEN: 'inget.token.alls' });
  expect(token).toMatchObject({ code: 1, err: saying('Hubben känner inte igen dig') });
});

test('a token from the environment is as good as a test user', async () => {
  const file = place.file('token.xlsx');
  await runCommand('template', ['--out', file, '--unit', 'skane']);
  const token = await place.hub.token('skane');
  const run = await runCommand('import', [file, '--hub', place.origin], { LS_TOKEN: token });
  expect(run).toMatchObject({ code: 0, out: saying('Inget nytt att skicka.') });
});
