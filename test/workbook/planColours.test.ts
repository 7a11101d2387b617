import { statusCellRules, type Look } from '../../src/workbook/palette';
import { planColours } from '../../src/workbook/planColours';
import type { StandingRule } from '../../src/workbook/port';

const regions = [{ address: 'G5:G12', rules: statusCellRules }];
const standing = (address: string): StandingRule[] =>
  statusCellRules('G5').map(({ mark }, index) => ({ sheet: 'Skåne', id: `rule ${index}`, mark, address }));

const plan = (rules: StandingRule[], look?: Look) => planColours('Skåne', regions, rules, look);

describe('the colour rules of a sheet', () => {
  test('are added once where none stands', () => {
    expect(plan([]).map((step) => step.do)).toEqual(['addRule', 'addRule', 'addRule']);
  });

  test('are left alone where they are right', () => {
    expect(plan(standing('G5:G12'))).toEqual([]);
  });

  test.each([
    ['split by a paste', standing('G5:G8,G10:G12')],
    ['doubled by a copy', [...standing('G5:G12'), ...standing('G5:G12')]],
    ['one short', standing('G5:G12').slice(1)],
  ])('that are %s are folded back into one each', (_, rules) => {
    const steps = plan(rules);
    expect(steps.filter((step) => step.do === 'removeRule')).toHaveLength(rules.length);
    expect(steps.filter((step) => step.do === 'addRule')).toHaveLength(3);
  });

  test('of another sheet are none of its business', () => {
    const elsewhere = standing('G5:G12').map((rule) => ({ ...rule, sheet: 'Halland' }));
    expect(plan(elsewhere).map((step) => step.do)).toEqual(['addRule', 'addRule', 'addRule']);
  });

  test('are rewritten once when symbols are wanted, and once when they are not', () => {
    const wanted = plan(standing('G5:G12'), { symbols: true });
    expect(wanted.map((step) => step.do)).toEqual([
      ...Array<string>(3).fill('removeRule'),
      ...Array<string>(3).fill('addRule'),
    ]);
    const rules = wanted.flatMap((step, index): StandingRule[] =>
      step.do === 'addRule'
        ? [{ sheet: 'Skåne', id: `new ${index}`, mark: step.rule.mark, address: step.address }]
        : [],
    );
    // The look is known by the rules themselves.
    expect(plan(rules)).toEqual([]);
    expect(plan(rules, { symbols: false })).toHaveLength(6);
  });
});
