import { areaAddress, parseArea } from './address';
import type { PlainStep } from './port';

/** About what a step weighs on the wire besides what it writes, in bytes. */
const STEP = 2_000;
/** A cell with the signs around it. Letters outside English weigh two. */
const weightOf = (cell: unknown) => 2 * String(cell).length + 3;

/**
 * Parts of a plan that each weigh less than a limit on the wire: Excel on the web refuses requests of 5 MB. What one
 * write holds is cut between rows. A sheet and the name that it is known by stay together, so that a run that is cut
 * short between two parts is found again.
 * @param limit in bytes
 */
export function splitPlan(steps: readonly PlainStep[], limit: number): PlainStep[][] {
  const parts: PlainStep[][] = [];
  let weight = Infinity;
  for (const step of steps.flatMap((one) => cutWrite(one, limit))) {
    const added = weigh(step);
    const last = parts.at(-1);
    if (last && (weight + added <= limit || last.at(-1)?.do === 'addSheet')) {
      last.push(step);
      weight += added;
    } else {
      parts.push([step]);
      weight = added;
    }
  }
  return parts;
}

function cutWrite(step: PlainStep, limit: number): PlainStep[] {
  if (step.do !== 'write' || weigh(step) <= limit) return [step];
  const { row, column, rows, columns } = parseArea(step.address);
  const half = Math.ceil(rows / 2);
  if (half === rows) return [step];
  const cut = (from: number, to: number): PlainStep => ({
    ...step,
    address: areaAddress({ row: row + from, column, rows: to - from, columns }),
    contents: step.contents.slice(from, to),
  });
  return [cut(0, half), cut(half, rows)].flatMap((part) => cutWrite(part, limit));
}

function weigh(step: PlainStep): number {
  if (step.do !== 'write') return STEP;
  return STEP + step.contents.flat().reduce((sum: number, cell) => sum + weightOf(cell), 0);
}
