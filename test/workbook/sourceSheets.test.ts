import { layOutActionPlanSheet } from '../../src/workbook/sheets/actionPlanSheet';
import { layOutChallengesSheet } from '../../src/workbook/sheets/challengesSheet';
import { layOutConsultationSheet } from '../../src/workbook/sheets/consultationSheet';
import { layOutDialoguesSheet } from '../../src/workbook/sheets/dialoguesSheet';
import { layOutInitiativesSheet } from '../../src/workbook/sheets/initiativesSheet';
import { layOutObjectivesSheet } from '../../src/workbook/sheets/objectivesSheet';
import { layOutRegionalStrategiesSheet } from '../../src/workbook/sheets/regionalStrategiesSheet';
import { tableAddress, type WantedSheet } from '../../src/workbook/sheets/wantedSheet';
import { namesOn, newParts } from '../../src/workbook/placedParts';
import { tableCells } from '../../src/workbook/planTable';
import { heldValue } from '../../src/workbook/safeText';
import { cellsOf } from '../support/workbook';

type Row = Readonly<Record<string, unknown>>;

/** The rows of a sheet's table by their headings, as a reader sees them. */
function rowsOf(sheet: WantedSheet): Row[] {
  const [headings = [], ...rows] = cellsOf(sheet, tableAddress(sheet.tables[0]!)).map((row) => row.map(heldValue));
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [String(headings[index]), cell])));
}
/** What stands above the table, and beside it. */
const around = (sheet: WantedSheet) =>
  [...sheet.lines, ...sheet.tables.flatMap(tableCells)].map(({ content }) => content).join('\n');

describe('Målsättningar', () => {
  const rows = rowsOf(layOutObjectivesSheet());
  const of = (strategy: number, number: string) =>
    rows.filter((row) => row['Strategi'] === strategy && row['Nr'] === number);

  test('has the 31 objectives of 2024 and the 7 known ones of 2019', () => {
    const numbers = (strategy: number) =>
      new Set(rows.filter((row) => row['Strategi'] === strategy).map((row) => row['Nr']));
    expect([numbers(2024).size, numbers(2019).size]).toEqual([31, 7]);
  });

  test('links by content: 1.4 comes from 1.3, and 1.3 of 2024 from none', () => {
    expect(of(2024, '1.4')[0]?.['Motsvarar i den andra strategin']).toMatch(/^2019: 1\.3 /);
    expect(of(2024, '1.3')[0]?.['Motsvarar i den andra strategin']).toBe('ingen föregångare');
    expect(of(2019, '1.3')[0]?.['Motsvarar i den andra strategin']).toMatch(/^2024: 1\.4 /);
  });

  test('calls it unknown where the sources say nothing, and marks what is from outside them', () => {
    expect(of(2024, '4.4')[0]?.['Motsvarar i den andra strategin']).toBe('okänt – källorna säger inget');
    expect(of(2019, '4.4')[0]).toMatchObject({ 'Sambandet utanför källorna': 'ja', Rad: '', Säkerhet: 'hög' });
    expect(of(2019, '4.4')[0]?.['Står i']).toMatch(/\(utanför källorna\)$/);
  });
});

describe('Insatser', () => {
  const rows = rowsOf(layOutInitiativesSheet());

  test('has the 16 rows of the source with 14 titles, and marks the one that is repeated', () => {
    expect([rows.length, new Set(rows.map((row) => row['Insats'])).size]).toEqual([16, 14]);
    const repeated = rows.filter((row) => String(row['Att tänka på']).startsWith('Upprepad titel: rad 16, 18, 32.'));
    expect(repeated.map((row) => row['Rad i översikten'])).toEqual([16, 18, 32]);
    expect(repeated[1]?.['Att tänka på']).toMatch(/bara en gång under 1\.1/);
  });

  test('follows the crosswalk to 2024, and never the number', () => {
    const nordic = rows.filter((row) => String(row['Målsättning 2019']).startsWith('1.3 '));
    expect(nordic).toHaveLength(5);
    for (const row of nordic) expect(row['Målsättning 2024 (efter samband)']).toMatch(/^1\.4 /);
  });

  test('has real dates where the source has one, and says where it has none', () => {
    expect(rows[7]).toMatchObject({ Publicerad: 44333 });
    expect(rows[13]).toMatchObject({
      Publicerad: 'datum saknas i källan',
      'Att tänka på': 'Källan skriver ”publicerad” utan datum (rad 44 och 125).',
    });
  });
});

describe('Remiss', () => {
  const sheet = layOutConsultationSheet();
  const rows = rowsOf(sheet);

  test('keeps the printed list in its order, and what the summary of answers names besides', () => {
    expect(rows.filter((row) => row['På den tryckta listan'] !== 'nej')).toHaveLength(57);
    expect(rows.filter((row) => row['På den tryckta listan'] === 'nej').map((row) => row['Instans'])).toEqual([
      'KI Holding',
      'Stockholm Business Region',
    ]);
  });

  test('calculates in formulas over named cells, which follow the table', () => {
    const arithmetic = cellsOf(sheet, 'A6:B11');
    expect(arithmetic.map(([, value]) => value)).toEqual([
      41,
      33,
      5,
      '=LS_Remiss_Yttranden-LS_Remiss_Objudna',
      '=LS_Remiss_Svar/LS_Remiss_Tillfragade',
      '=LS_Remiss_Yttranden/LS_Remiss_Tillfragade',
    ]);
    expect(namesOn(sheet, newParts(sheet))).toContainEqual({ name: 'LS_Remiss_Svar', address: 'B9' });
  });
});

test('Dialoger says how often where the source does, and leaves the log of meetings to people', () => {
  const rows = rowsOf(layOutDialoguesSheet());
  const said = rows.filter((row) => row['Ska mötas'] !== 'ingen uppgift i källan');
  expect(said.map((row) => row['Ska mötas'])).toEqual(['1 gång/månad', '4 ggr/år', 'minst 4 ggr/år']);
  expect(new Set(rows.map((row) => row['Hållna möten (fylls i)']))).toEqual(new Set(['']));
});

test('Dialoger keeps both accounts of who arranged the conference', () => {
  const conference = rowsOf(layOutDialoguesSheet()).find((row) => row['Rad'] === 140);
  expect(conference?.['Att tänka på']).toMatch(/OENSE.*\(rad 101\).*rad 23\)/);
});

test('Utmaningar gives an area only where the source does', () => {
  const rows = rowsOf(layOutChallengesSheet());
  const known = rows.filter((row) => row['Område (2024)'] !== 'okänt – källan anger inget');
  expect(new Set(known.map((row) => row['Källa']))).toEqual(
    new Set(['Nya målsättningar för den nationella life science-strategin (2024)']),
  );
  expect(rows.filter((row) => row['Källa'] === 'NSG Forskning och life science 2022')).toHaveLength(4);
});

describe('Regionala strategier', () => {
  const sheet = layOutRegionalStrategiesSheet();
  const rows = rowsOf(sheet);

  test('says four things of each of the five areas, each with its line', () => {
    expect(rows).toHaveLength(20);
    expect(new Set(rows.map((row) => row['Utvecklingsområde'])).size).toBe(5);
    for (const row of rows) expect(row['Rad']).not.toBe('');
  });

  test('links to no national area, since the source does not', () => {
    expect(new Set(rows.map((row) => row['Nationellt område']))).toEqual(new Set(['ingen länk i källan']));
  });

  test('keeps both goal years', () => {
    expect(around(sheet)).toMatch(/OENSE.*2025” \(rad 108\) och ”år 2023 .*\(rad 266\)/);
  });
});

test('Handlingsplan is an empty table, followed up in three years from the present one', () => {
  const sheet = layOutActionPlanSheet(2026);
  expect(new Set(rowsOf(sheet).flatMap((row) => Object.values(row)))).toEqual(new Set(['']));
  expect(Object.keys(rowsOf(sheet)[0]!).slice(-4)).toEqual([
    'Uppföljning 2026',
    'Uppföljning 2027',
    'Uppföljning 2028',
    'LS-nyckel',
  ]);
});
