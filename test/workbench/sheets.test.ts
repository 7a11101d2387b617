import { openFixture, type OpenFixture } from './openFixture';
import { failure } from '../support/failure';

let fixture: OpenFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

describe('sheets', () => {
  test('a very hidden sheet is not among the visible ones, and cannot be deleted', async () => {
    await fixture.run(async (context) => {
      const sheet = context.workbook.worksheets.add('_LS');
      sheet.getRange('A1').values = [['intern']];
      sheet.visibility = 'VeryHidden';
      await context.sync();
    });
    expect(fixture.workbench.sheets()).not.toContain('_LS');
    const error = await failure(
      fixture.run(async (context) => {
        context.workbook.worksheets.getItem('_LS').delete();
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: 'InvalidOperation' });
  });

  test('the first is Blad1; a new one goes last and does not take the selection', async () => {
    const names = await fixture.run(async (context) => {
      context.workbook.worksheets.add('Riket');
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name');
      context.workbook.worksheets.load('items/name,items/position,items/visibility');
      await context.sync();
      return JSON.stringify([active.name, ...context.workbook.worksheets.items.map((sheet) => sheet.name)]);
    });
    expect(JSON.parse(names)).toEqual(['Blad1', 'Blad1', '_LS', 'Riket']);
    expect(fixture.workbench.sheets()).toEqual(['Blad1', 'Riket']);
  });

  test('take position, tab colour, gridlines and frozen panes', async () => {
    const found = await fixture.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Riket');
      sheet.position = 0;
      sheet.tabColor = '#185C37';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      sheet.load('position,tabColor,showGridlines');
      await context.sync();
      return JSON.stringify([sheet.position, sheet.tabColor, sheet.showGridlines, frozen.address]);
    });
    expect(JSON.parse(found)).toEqual([0, '#185C37', false, 'Riket!A1:B3']);
  });

  test.each(['a/b', 'x'.repeat(32), '[n]'])('refuse the name %s', async (name) => {
    const error = await failure(
      fixture.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: 'InvalidArgument' });
  });

  test('refuse a name that is taken, whatever its case', async () => {
    const error = await failure(
      fixture.run(async (context) => {
        context.workbook.worksheets.add('riket');
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: 'ItemAlreadyExists' });
  });
});
