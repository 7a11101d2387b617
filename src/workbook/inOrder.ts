import type { Step } from './port';

/**
 * Sheets, each with the names that it is known by, then the other names, before what refers to them: formulas and
 * dropdowns of one sheet point to another.
 */
export function inOrder(steps: readonly Step[]): Step[] {
  return [...steps].sort((a, b) => rank(a) - rank(b));
}

function rank(step: Step): number {
  if (step.do === 'addSheet') return 0;
  if (step.do === 'name') return step.hidden ? 0 : 1;
  return 2;
}
