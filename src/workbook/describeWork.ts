import { isHiddenSheet } from './layout';
import type { Step, WhyLeft, WritePlan } from './port';

/** What a plan does, as a person sees it. */
export interface WorkDone {
  /** Sheets that were made. */
  readonly made: readonly string[];
  /** Standing sheets on which something was put right. */
  readonly mended: readonly string[];
  /** Parts of ours that are missing and stay so, since other things stand in their place. */
  readonly left: readonly { readonly sheet: string; readonly part: string; readonly why: WhyLeft }[];
}

/** Says what a plan does to the sheets that people see. */
export function describeWork(plan: WritePlan): WorkDone {
  const made = plan.flatMap((step) => (step.do === 'addSheet' && !step.hidden ? [step.sheet] : []));
  const touched = plan.filter(({ do: done }) => done !== 'addSheet' && done !== 'leave').flatMap(sheetOf);
  return {
    made,
    mended: [...new Set(touched)].filter((sheet) => !made.includes(sheet) && !isHiddenSheet(sheet)),
    left: plan.flatMap((step) => (step.do === 'leave' ? [{ sheet: step.sheet, part: step.part, why: step.why }] : [])),
  };
}

function sheetOf(step: Step): string[] {
  return 'sheet' in step ? [step.sheet] : [];
}
