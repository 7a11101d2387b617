import { statusCellRules } from '../../src/workbook/palette';
import { planColours } from '../../src/workbook/planColours';
import type { StandingRule } from '../../src/workbook/port';

const regions = [{ address: 'G5:G12', rules: statusCellRules }];
const standing = (address: string): StandingRule[] =>
  statusCellRules('G5').map(({ mark }, index) => ({ sheet: 'Skåne', id: `rule ${index}`, mark, address }));

describe('the colour rules of a sheet', () => {
  test('are added once where none stands', () => {
    expect(planColours('Skåne', regions, []).map((step) => step.do)).toEqual(['addRule', 'addRule', 'addRule']);
  });

  test('are left alone where they are right', () => {
    expect(planColours('Skåne', regions, standing('G5:G12'))).toEqual([]);
  });

  test.each([
    ['split by a paste', standing('G5:G8,G10:G12')],
    ['doubled by a copy', [...standing('G5:G12'), ...standing('G5:G12')]],
    ['one short', standing('G5:G12').slice(1)],
  ])('that are %s are folded back into one each', (_, rules) => {
    const plan = planColours('Skåne', regions, rules);
    expect(plan.filter((step) => step.do === 'removeRule')).toHaveLength(rules.length);
    expect(plan.filter((step) => step.do === 'addRule')).toHaveLength(3);
  });

  test('of another sheet are none of its business', () => {
    const elsewhere = standing('G5:G12').map((rule) => ({ ...rule, sheet: 'Halland' }));
    expect(planColours('Skåne', regions, elsewhere).map((step) => step.do)).toEqual(['addRule', 'addRule', 'addRule']);
  });
});
