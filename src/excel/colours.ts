import { RULE_MARK } from '../workbook/palette';
import type { ColouredRegion, WritePlan } from '../workbook/port';

/** The conditional formats of the sheets that a plan colours, loaded with their formulas. */
export type StandingColours = ReadonlyMap<string, Excel.ConditionalFormatCollection>;

/** Asks for the conditional formats of every sheet that will be coloured; sheets not yet there have none. */
export function prepareColours(
  context: Excel.RequestContext,
  plan: WritePlan,
  added: ReadonlySet<string>,
): StandingColours {
  const sheets = plan.flatMap((step) => (step.do === 'colour' && !added.has(step.sheet) ? [step.sheet] : []));
  return new Map(
    sheets.map((sheet) => {
      const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
      formats.load('items/type,items/customOrNullObject/rule/formula');
      return [sheet, formats];
    }),
  );
}

/**
 * One rule per colour and region. Pasting and inserting split and double rules: when what stands is not exactly what is
 * wanted, all of ours are folded back into one each. Rules without our mark are left alone.
 */
export function applyColours(
  sheet: Excel.Worksheet,
  regions: readonly ColouredRegion[],
  standing: Excel.ConditionalFormatCollection | undefined,
): void {
  const ours = (standing?.items ?? []).filter((format) => ownFormula(format) !== null);
  const wanted = regions.flatMap(({ address, rules }) => rules.map((rule) => ({ address, ...rule })));
  const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join('\n') === [...b].sort().join('\n');
  if (
    ours.length &&
    same(
      ours.map((format) => ownFormula(format)!),
      wanted.map(({ formula }) => formula),
    )
  )
    return;
  for (const format of ours) format.delete();
  for (const { address, formula, ink } of wanted) {
    const { custom } = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    custom.format.fill.color = ink.fill;
    custom.format.font.color = ink.font;
  }
}

function ownFormula(format: Excel.ConditionalFormat): string | null {
  if (format.type !== Excel.ConditionalFormatType.custom) return null;
  const { formula } = format.customOrNullObject.rule;
  return formula.includes(RULE_MARK) ? formula : null;
}
