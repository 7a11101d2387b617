import { UNITS } from '../../src/core/catalogue/units';
import { DEFAULT_METHOD } from '../../src/core/method';
import { parseArea } from '../../src/workbook/address';
import { AREA_LABELS_NAME, UNIT_NAMES_NAME } from '../../src/workbook/layout';
import { layOutActionPlanSheet } from '../../src/workbook/sheets/actionPlanSheet';
import { layOutLists } from '../../src/workbook/sheets/listsSheet';
import { tableAddress } from '../../src/workbook/sheets/wantedSheet';

/** The cells under a name of the very hidden sheet. */
function listed(name: string) {
  const { contents, names } = layOutLists(DEFAULT_METHOD);
  const { row, column, rows } = parseArea(names.find((one) => one.name === name)!.address);
  return contents.slice(row, row + rows).map((line) => line[column]);
}

test('the lists hold every unit, and the areas of the latest strategy', () => {
  expect(listed(UNIT_NAMES_NAME)).toEqual(UNITS.map(({ name }) => name));
  expect(listed(AREA_LABELS_NAME)).toHaveLength(8);
  expect(listed(AREA_LABELS_NAME)[4]).toBe('5. Teknik för ökad hälsa, delaktighet och självständighet');
});

test('Enhet and Område of the action plan are chosen from the lists, in every row of its table', () => {
  const { tables, form } = layOutActionPlanSheet(2026);
  const { headings } = tables[0]!;
  const { row, rows } = parseArea(tableAddress(tables[0]!));
  const chosen = form.choices!.map(({ address, name }) => {
    const area = parseArea(address);
    expect([area.row, area.rows]).toEqual([row + 1, rows - 1]);
    return [headings[area.column], name];
  });
  expect(chosen).toEqual([
    ['Enhet', UNIT_NAMES_NAME],
    ['Område', AREA_LABELS_NAME],
  ]);
});
