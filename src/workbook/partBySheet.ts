import { isHiddenSheet } from './layout';
import type { PlainStep } from './port';
import { parseReference } from './reference';

/** A part of a plan, and the sheet that it makes; `null` for what comes before any. */
export interface PlanPart {
  readonly sheet: string | null;
  readonly steps: readonly PlainStep[];
}

/**
 * Makes everything of each new sheet a part by itself, so that Excel answers people in between, and one who cancels has
 * whole sheets. What stands already is written first and at once, while its addresses are still what they were; with it
 * comes what nobody sees, which formulas and dropdowns point to.
 */
export function partBySheet(steps: readonly PlainStep[]): PlanPart[] {
  const made = steps.flatMap((step) => (step.do === 'addSheet' && !isHiddenSheet(step.sheet) ? [step.sheet] : []));
  const stepsBySheet = new Map<string | null, PlainStep[]>([null, ...made].map((sheet) => [sheet, []]));
  for (const step of steps) stepsBySheet.get(sheetOf(step, made))!.push(step);
  return [...stepsBySheet].map(([sheet, ofSheet]) => ({ sheet, steps: ofSheet })).filter((part) => part.steps.length);
}

function sheetOf(step: PlainStep, made: readonly string[]): string | null {
  const sheet = step.do === 'name' ? parseReference(step.formula)?.sheet : 'sheet' in step ? step.sheet : null;
  return made.find((one) => one === sheet) ?? null;
}
