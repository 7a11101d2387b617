import { DEFAULT_METHOD, type Method } from '../core/method';
import { METHOD_NAMES } from './layout';
import type { StandingForm } from './form';
import { scoredLines } from './scoredLines';

/** Where formulas take the method from: what they do by themselves, or the cells that name it. */
export type MethodSource = 'default' | 'sheet';

/** Formulas stay short and stand on their own for as long as the round has the default method. */
export function methodSource({ rule, weights, redBelow, greenFrom, guard, minimumCoverage }: Method): MethodSource {
  const isDefault =
    rule === DEFAULT_METHOD.rule &&
    weights.every((weight) => weight === weights[0]) &&
    redBelow === DEFAULT_METHOD.redBelow &&
    greenFrom === DEFAULT_METHOD.greenFrom &&
    guard === DEFAULT_METHOD.guard &&
    minimumCoverage === DEFAULT_METHOD.minimumCoverage;
  return isDefault ? 'default' : 'sheet';
}

const { weights, rule, limits } = METHOD_NAMES;
const ARGUMENTS = {
  default: { scored: '', rated: '' },
  sheet: { scored: `,${weights},${rule}`, rated: `,${weights},${rule},${limits}` },
} as const;

/** The formulas of one area's row. @param levels its level cells: `B5:E5`, or chosen one by one */
export function scoreFormulas(levels: string, source: MethodSource) {
  const { scored, rated } = ARGUMENTS[source];
  return [
    { id: 'score', formula: `=LS.SCORE(${levels}${scored})` },
    { id: 'status', formula: `=LS.STATUS(${levels}${rated})` },
    { id: 'possible', formula: `=LS.POSSIBLE(${levels}${rated})` },
  ] as const;
}

/** Where the formulas of a form take the method from now. Only a sync changes that: a co-author's may be newer than what this add-in knows. */
export function standingSource(form: StandingForm): MethodSource {
  const standing = scoredLines(form).flatMap(({ scores }) => scores);
  return standing.some(({ standing: formula }) => formula.includes(weights)) ? 'sheet' : 'default';
}

/** Cells from anywhere in an order of one's own, as text. */
export function chosenCells(cells: readonly string[]): string {
  return `CHOOSE({${cells.map((_, i) => i + 1).join(',')}},${cells.map((cell) => `${cell}&""`).join(',')})`;
}

/** A formula that the product wrote, on whatever row, for whatever order of columns and with whichever method. */
export const OWN_FORMULA = (() => {
  const cell = String.raw`\$?[A-Z]+\$?\d+`;
  const levels = String.raw`(${cell}:${cell}|CHOOSE\(\{[\d,]+\}(,${cell}&"")+\))`;
  const method = `(,${weights},${rule}(,${limits})?)?`;
  return new RegExp(String.raw`^=LS\.(SCORE|STATUS|POSSIBLE)\(${levels}${method}\)$`, 'i');
})();
