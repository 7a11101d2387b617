import { ROUND_RULES, type Method } from './method';

/** The parameters that are numbers. */
export type NumericParameter = 'weights' | 'redBelow' | 'greenFrom' | 'minimumCoverage' | 'evidenceMonths';

/** What each number must lie between, ends included. */
export const METHOD_LIMITS: {
  readonly [P in NumericParameter]: { readonly from: number; readonly to: number; readonly whole?: boolean };
} = {
  weights: { from: 0, to: 1000 },
  redBelow: { from: 0, to: 100 },
  greenFrom: { from: 0, to: 100 },
  minimumCoverage: { from: 0, to: 1 },
  evidenceMonths: { from: 1, to: 600, whole: true },
};

/** Something that keeps a method from being used, and the parameter where to put it right. */
export type MethodFault =
  | { readonly kind: 'outOfLimits'; readonly parameter: Exclude<NumericParameter, 'weights'> }
  /** `dimension`: which weight, in the order of the dimensions. */
  | { readonly kind: 'outOfLimits'; readonly parameter: 'weights'; readonly dimension: number }
  | { readonly kind: 'noWeight'; readonly parameter: 'weights' }
  /** A rule that can't take a Röd. */
  | { readonly kind: 'refusesRed'; readonly parameter: 'rule' }
  /** Nothing would be Gul, and a score could be both Röd and Grön. */
  | { readonly kind: 'redNotBelowGreen'; readonly parameter: 'redBelow' };

/** Everything that a method breaks; none when it can be used. What is no number at all is out of limits. */
export function findMethodFaults(method: Method): MethodFault[] {
  const { weights, redBelow, greenFrom } = method;
  const single = ['redBelow', 'greenFrom', 'minimumCoverage', 'evidenceMonths'] as const;
  const faults: MethodFault[] = [
    ...weights.flatMap((weight, dimension): MethodFault[] =>
      isWithin(weight, 'weights') ? [] : [{ kind: 'outOfLimits', parameter: 'weights', dimension }],
    ),
    ...single.flatMap((parameter): MethodFault[] =>
      isWithin(method[parameter], parameter) ? [] : [{ kind: 'outOfLimits', parameter }],
    ),
  ];
  if (!ROUND_RULES.some((rule) => rule === method.rule)) faults.push({ kind: 'refusesRed', parameter: 'rule' });
  if (weights.every((weight) => weight === 0)) faults.push({ kind: 'noWeight', parameter: 'weights' });
  // Of thresholds that are out of limits only that is said.
  if (isWithin(redBelow, 'redBelow') && isWithin(greenFrom, 'greenFrom') && redBelow >= greenFrom)
    faults.push({ kind: 'redNotBelowGreen', parameter: 'redBelow' });
  return faults;
}

function isWithin(value: number, parameter: NumericParameter): boolean {
  const { from, to, whole = false } = METHOD_LIMITS[parameter];
  return value >= from && value <= to && (!whole || Number.isInteger(value));
}
