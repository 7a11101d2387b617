import type { Step } from './port';

/** Sheets, then names, before what refers to them: formulas and dropdowns of one sheet point to another. */
export function inOrder(steps: readonly Step[]): Step[] {
  return [...steps].sort((a, b) => rank(a) - rank(b));
}

function rank(step: Step): number {
  return step.do === 'addSheet' ? 0 : step.do === 'name' ? 1 : 2;
}
