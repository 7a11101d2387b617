import { openFixture, type OpenFixture } from './openFixture';

let fixture: OpenFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

// https://learn.microsoft.com/javascript/api/excel/excel.pagelayout
describe('Worksheet.pageLayout', () => {
  test('is upright at full size on a new sheet', async () => {
    const page = await fixture.run(async (context, sheet) => {
      sheet.pageLayout.load('orientation,zoom');
      await context.sync();
      return { orientation: sheet.pageLayout.orientation, zoom: sheet.pageLayout.zoom };
    });
    expect(page).toEqual({ orientation: 'Portrait', zoom: { scale: 100 } });
  });

  test('keeps what it is set to, sheet by sheet', async () => {
    const pages = await fixture.run(async (context, sheet) => {
      const other = context.workbook.worksheets.add('Annat');
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows('1:5');
      sheet.pageLayout.load('orientation,zoom');
      other.pageLayout.load('orientation');
      await context.sync();
      return [sheet.pageLayout.orientation, sheet.pageLayout.zoom, other.pageLayout.orientation];
    });
    expect(pages).toEqual(['Landscape', { horizontalFitToPages: 1 }, 'Portrait']);
  });

  test('refuses an orientation that there isn’t', async () => {
    const setting = fixture.run(async (context, sheet) => {
      sheet.pageLayout.orientation = 'Diagonal' as 'Portrait';
      await context.sync();
    });
    await expect(setting).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
