import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { fastest, result, type BenchResult } from './result';

const CALLS = 200_000;
const WORDS = ['Grön', 'Gul', 'Röd', ''];
const ROWS = Array.from({ length: 256 }, (_, i) => [[0, 1, 2, 3].map((shift) => WORDS[(i >> (2 * shift)) & 3]!)]);

/** LS.SCORE as it ships, called as Excel calls it, against the loop one would write by hand for the same words. */
export function benchScore(project: string): BenchResult[] {
  const score = shippedFunction(project, 'SCORE');
  const calls = fastest(5, () => {
    for (let i = 0; i < CALLS; i++) score(ROWS[i % ROWS.length]!, null, null, null);
  });
  let sink = 0;
  const loop = fastest(5, () => {
    for (let i = 0; i < CALLS; i++) sink += scoreByHand(ROWS[i % ROWS.length]!);
  });
  if (Number.isNaN(sink)) throw new Error('the loop is wrong');
  return [
    result('score.ratio', 'LS.SCORE per call, against a hand-written loop over the same cells', calls / loop, '×', 3),
    result('score.call', 'LS.SCORE per call', (1e6 * calls) / CALLS, 'ns'),
  ];
}

/** Reads words as LS.SCORE does (trimmed, any case) and takes the mean; knows no weights, rules or errors. */
function scoreByHand(rows: readonly (readonly string[])[]): number {
  let sum = 0;
  let count = 0;
  for (const row of rows)
    for (const cell of row) {
      const word = cell.trim().toLowerCase();
      if (word === 'grön') sum += 100;
      else if (word === 'gul') sum += 50;
      else if (word !== 'röd') continue;
      count++;
    }
  return count === 0 ? 0 : sum / count;
}

function shippedFunction(project: string, id: string): (...args: unknown[]) => unknown {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  const CustomFunctions = { associate: (name: string, fn: (...args: unknown[]) => unknown) => functions.set(name, fn) };
  // In a realm of its own every look-up of `Math` would take longer than the whole call.
  Object.assign(globalThis, { CustomFunctions });
  runInThisContext(readFileSync(join(project, 'dist/functions.js'), 'utf8'));
  return functions.get(id)!;
}
