import { localiseFormula } from '../../workbook/localiseFormula';
import type { FunctionGuide } from './functionGuide';

/** The guide with its formulas as they are typed in the user's Excel. */
export function localiseGuide(guide: readonly FunctionGuide[], decimal: string): FunctionGuide[] {
  return guide.map((one) => ({
    ...one,
    signature: localiseFormula(one.signature, { decimal }),
    examples: one.examples.map((example) => ({ ...example, formula: localiseFormula(example.formula, { decimal }) })),
  }));
}
