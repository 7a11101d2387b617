import { readFileSync } from 'node:fs';
import { Workbook, type Worksheet } from 'exceljs';
import { aChange, aPush } from '../support/hub';
import { openImportPlace, runCommand, saying, type ImportPlace } from '../support/cli';

let place: ImportPlace;

beforeEach(async () => {
  place = await openImportPlace();
});
afterEach(() => place.close());

/** A file as a coordinator gets it by mail, and fills it in with another program than the one that wrote it. */
async function filledIn(
  name: string,
  fillIn: (sheet: Worksheet, book: Workbook) => void,
  line: readonly string[] = ['--unit', 'skane'],
): Promise<string> {
  const empty = place.file(`tom-${name}`);
  expect(await runCommand('template', ['--out', empty, ...line])).toMatchObject({ code: 0 });
  const book = new Workbook();
  await book.xlsx.readFile(empty);
  fillIn(book.getWorksheet('Skåne')!, book);
  await book.xlsx.writeFile(place.file(name));
  return place.file(name);
}

test('answers in our own layout reach the hub, synonyms too, and the file is not touched', async () => {
  const file = await filledIn('svar.xlsx', (sheet) => {
    sheet.getCell('B5').value = 'Grön';
    sheet.getCell('C5').value = ' g ';
    sheet.getCell('D6').value = 1;
    sheet.getCell('E12').value = 'stärkas';
    sheet.getCell('I5').value = 'Samverkan är igång.';
    sheet.getCell('J5').value = 'RS 2025-1';
  });
  const bytes = readFileSync(file);
  const run = await place.importFiles('skane', file);
  expect(run).toEqual({ code: 0, err: '', out: `${file} – Region Skåne, omgång 2026\n  5 svar skickade.\n` });
  expect(await place.levels('skane')).toEqual({
    '1/kommunicerad': 'green',
    '1/identifierad': 'green',
    '2/styrdokument': 'yellow',
    '8/infrastruktur': 'red',
  });
  expect(readFileSync(file)).toEqual(bytes);
});

test('importing the same file again sends nothing', async () => {
  const file = await filledIn('svar.xlsx', (sheet) => {
    sheet.getCell('B5').value = 'Grön';
  });
  await place.importFiles('skane', file);
  const again = await place.importFiles('skane', file);
  expect(again).toMatchObject({ code: 0, out: saying('Inget nytt att skicka.') });
});

test('a rehearsal says what would be sent, and sends nothing', async () => {
  const file = await filledIn('svar.xlsx', (sheet) => {
    sheet.getCell('B5').value = 'Grön';
    sheet.getCell('B6').value = 'Röd';
  });
  const run = await place.importFiles('skane', file, '--dry-run');
  expect(run).toMatchObject({ code: 0, out: saying('2 svar skulle skickas.') });
  expect(await place.levels('skane')).toEqual({});
});

test('an unknown word is told by its cell and left out; the rest is sent', async () => {
  const file = await filledIn('svar.xlsx', (sheet) => {
    sheet.getCell('B5').value = 'kanske';
    sheet.getCell('B6').value = 'Röd';
  });
  const run = await place.importFiles('skane', file);
  expect(run.code).toBe(2);
  expect(run.out).toContain(
    '  1 svar skickat.\n  Skåne!B5: ”kanske” är ingen nivå. Skriv Grön, Gul, Röd eller Ej bedömd.',
  );
  expect(await place.levels('skane')).toEqual({ '2/kommunicerad': 'red' });
});

test('English is spoken where it is asked for', async () => {
  const file = await filledIn('svar.xlsx', (sheet) => {
    sheet.getCell('B5').value = 'maybe';
  });
  const run = await place.importFiles('skane', file, '--language', 'en');
  expect(run.out).toContain('Nothing new to send.\n  Skåne!B5: “maybe” is not a level.');
});

test('a renamed sheet and moved columns are found by table and heading', async () => {
  const file = await filledIn('svar.xlsx', (sheet) => {
    sheet.name = 'Vårt blad';
    const headings = sheet.getRow(4);
    [headings.getCell(2).value, headings.getCell(5).value] = ['Infrastruktur', 'Kommunicerad'];
    sheet.getCell('E5').value = 'Gul';
  });
  await place.importFiles('skane', file);
  expect(await place.levels('skane')).toEqual({ '1/kommunicerad': 'yellow' });
});

test('rows put in above the table move it, and nothing else', async () => {
  const file = await filledIn('svar.xlsx', (sheet) => {
    sheet.getCell('B5').value = 'Röd';
    sheet.insertRows(1, [['Ifyllt av oss'], []]);
    const { table } = (sheet as unknown as { tables: Record<string, { table: { tableRef: string } }> }).tables[
      'LS_Enhet_skane'
    ]!;
    table.tableRef = 'A6:J14';
  });
  await place.importFiles('skane', file);
  expect(await place.levels('skane')).toEqual({ '1/kommunicerad': 'red' });
});

test('where file and hub differ neither is changed, and the cell is told with who and what', async () => {
  await place.hub.push('skane', aPush('push-0001', [aChange({ level: 'red' })]));
  const file = await filledIn('svar.xlsx', (sheet) => {
    sheet.getCell('B5').value = 'Grön';
  });
  const run = await place.importFiles('skane', file);
  expect(run.code).toBe(2);
  expect(run.out).toMatch(
    /Skåne!B5: Konflikt om nivån: filen säger ”Grön”, hubben ”Röd” \(Samordnare, Region Skåne, .*\)\. Inget är ändrat/,
  );
  expect(await place.levels('skane')).toEqual({ '1/kommunicerad': 'red' });
});

test('an empty cell takes back nothing that the file never had', async () => {
  await place.hub.push('skane', aPush('push-0001', [aChange({ level: 'red' })]));
  const file = await filledIn('svar.xlsx', (sheet) => {
    sheet.getCell('B6').value = 'Grön';
  });
  expect(await place.importFiles('skane', file)).toMatchObject({ code: 0 });
  expect(await place.levels('skane')).toEqual({ '1/kommunicerad': 'red', '2/kommunicerad': 'green' });
});

test('an answer that somebody has taken back since is not brought to life by the same file', async () => {
  const file = await filledIn('svar.xlsx', (sheet) => {
    sheet.getCell('B5').value = 'Grön';
  });
  await place.importFiles('skane', file);
  await place.hub.push('skane', aPush('push-0002', [aChange({ level: null, baseVersion: 1 })]));
  const run = await place.importFiles('skane', file);
  expect(run).toMatchObject({ code: 2, out: saying('filen säger ”Grön”, hubben ”Ej bedömd”') });
  expect(await place.levels('skane')).toEqual({ '1/kommunicerad': null });
});

test('a formula that was saved without its result takes nothing back', async () => {
  const file = await filledIn('svar.xlsx', (sheet) => {
    sheet.getCell('B5').value = { formula: 'IF(A1="x","Grön","Gul")' };
  });
  const run = await place.importFiles('skane', file);
  expect(run).toMatchObject({
    code: 2,
    out: saying('Skåne!B5: ”=IF(A1="x","Grön","Gul")” är ingen nivå.'),
  });
});

test('a formula of the coordinator’s answers as any cell does, and where it gives nothing it is in nobody’s way', async () => {
  await place.hub.push('skane', aPush('push-0001', [aChange({ level: 'red' })]));
  const file = await filledIn('svar.xlsx', (sheet) => {
    sheet.getCell('B5').value = { formula: 'IF(A1="x","Grön","")', result: '' };
    sheet.getCell('B6').value = { formula: 'IF(A1="x","","Gul")', result: 'Gul' };
  });
  expect(await place.importFiles('skane', file)).toMatchObject({ code: 0 });
  expect(await place.levels('skane')).toEqual({ '1/kommunicerad': 'red', '2/kommunicerad': 'yellow' });
});

test('answers of a unit that is not the caller’s are refused, in a rehearsal too', async () => {
  const file = await filledIn('svar.xlsx', (sheet) => {
    sheet.getCell('B5').value = 'Grön';
  });
  for (const line of [[file, '--dry-run'], [file]]) {
    const run = await place.importFiles('halland', ...line);
    expect(run).toMatchObject({
      code: 2,
      out: saying('Togs inte emot: du får inte ändra den enheten.'),
    });
  }
  expect(await place.levels('skane')).toEqual({});
});

test('one bad file does not stop the others', async () => {
  const file = await filledIn('svar.xlsx', (sheet) => {
    sheet.getCell('B5').value = 'Grön';
  });
  const run = await place.importFiles('skane', place.file('borta.xlsx'), file);
  expect(run).toMatchObject({ code: 1, err: `${place.file('borta.xlsx')}: Filen finns inte.\n` });
  expect(await place.levels('skane')).toEqual({ '1/kommunicerad': 'green' });
});

test('a file says itself which round it was made for, and is not sent to another', async () => {
  const demo = await filledIn('demo.xlsx', () => undefined, ['--unit', 'skane', '--round', 'demo']);
  expect(await place.importFiles('skane', demo, '--round', '2026')).toMatchObject({
    code: 1,
    err: `${demo}: Filen är gjord för omgången demo, inte 2026. Inget har skickats.\n`,
  });
  const unheard = await filledIn('ny.xlsx', () => undefined, ['--unit', 'skane', '--round', '2031']);
  expect(await place.importFiles('skane', unheard)).toMatchObject({
    code: 1,
    err: saying('Hubben känner inte omgången ”2031”.'),
  });
});

test('other sheets, comments, merged cells, pictures and links are no hindrance', async () => {
  const file = await filledIn('svar.xlsx', (sheet, book) => {
    sheet.getCell('B5').value = { richText: [{ text: 'Gr' }, { text: 'ön', font: { bold: true } }] };
    sheet.getCell('B5').note = 'Se mejl';
    const own = book.addWorksheet('Egna anteckningar');
    own.getCell('XFD2000').value = 'långt bort';
    own.mergeCells('A1:D9');
    own.getCell('A1').value = { text: 'länk', hyperlink: 'https://example.com' };
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    own.addImage(book.addImage({ base64: pixel, extension: 'png' }), 'F1:G2');
  });
  expect(await place.importFiles('skane', file)).toMatchObject({ code: 0 });
  expect(await place.levels('skane')).toEqual({ '1/kommunicerad': 'green' });
});
