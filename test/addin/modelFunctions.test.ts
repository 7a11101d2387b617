import { getByLabelText, waitFor } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
}, 60_000);
afterAll(() => addIn.close());

test('probe', async () => {
  const wb = addIn.workbench;
  const sheet = wb.sheets()[0]!;
  await wb.type(`${sheet}!A1`, '=LS.UNIT("Skåne";1)');
  console.log(sheet, wb.read(`${sheet}!A1`), wb.shown(`${sheet}!A1`));
  await wb.user('skane');
  await wb.ribbon('LS.Create');
  const select = getByLabelText<HTMLSelectElement>(addIn.pane(), /Omgång/);
  await userEvent.setup({ document: wb.window.document }).selectOptions(select, 'demo');
  await wb.settle();
  console.log(wb.sheets());
  const cases = ['=LS.UNIT("Skåne";1)','=LS.UNIT("riket")','=LS.UNIT("Region Västmanlnd")','=LS.LEVEL("vgr";3;"Styrdokument")','=LS.TREND("Riket";5;"demo-2023";"demo")','=LS.TREND("Skåne";5;"demo-2023";"demo")',
   '=LS.EXPLAIN(B5:E5)','=LS.WHATIF(B5:E5)','=LS.COUNT(B5:E12;"röd")','=LS.MATRIX("Södra")','=LS.GAPS("skåne";3)','=LS.OBJECTIVES(1)','=LS.OBJECTIVES(;2019)','=LS.CROSSWALK("1,3";2019;2024)','=LS.CROSSWALK(1,3;2019;2024)','=LS.DOCUMENTS("Halland")','=LS.ROLLUP("riket";;"antal")','=LS.ROLLUP("sjukvårdsregioner";;"poäng")'];
  for (const formula of cases) {
    await wb.type('Skåne!N20', formula);
    await wb.settle();
    const used = wb.used('Skåne').values.slice(19).map((row) => row.slice(13)).filter((row) => row.some((x) => x !== ''));
    console.log(formula, JSON.stringify(wb.shown('Skåne!N20')), JSON.stringify(used).slice(0, 1200));
  }
}, 120_000);
