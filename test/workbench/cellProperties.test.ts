import { openFixture, type OpenFixture } from './openFixture';

let fixture: OpenFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

describe('Range.getCellProperties', () => {
  // "A 2D array where each item represents the requested properties of the corresponding cell"
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1)
  // Without fill Excel answers white: https://github.com/OfficeDev/office-js/issues/6218
  test('gives the fill of each cell by itself, white where there is none, without conditional formats', async () => {
    const properties = await fixture.run(async (context, sheet) => {
      sheet.getRange('A1').format.fill.color = '#00b050';
      sheet.getRange('B2').format.fill.color = 'yellow';
      const { custom } = sheet.getRange('A2').conditionalFormats.add('Custom');
      custom.rule.formula = '=TRUE';
      custom.format.fill.color = '#FF0000';
      await context.sync();
      const answer = sheet.getRange('A1:B2').getCellProperties({ format: { fill: { color: true } } });
      await context.sync();
      return JSON.stringify(answer.value);
    });
    const cell = (color: string) => ({ format: { fill: { color } } });
    expect(JSON.parse(properties)).toEqual([
      [cell('#00B050'), cell('#FFFFFF')],
      [cell('#FFFFFF'), cell('#FFFF00')],
    ]);
  });
});
