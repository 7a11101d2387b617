import { DIMENSIONS } from './catalogue/dimensions';

/** How values are folded into one. See docs/scoring.md. */
export const RULES = ['mean', 'geometric', 'harmonic', 'worstTwo', 'min'] as const;
export type Rule = (typeof RULES)[number];

/** The rules a round can have. The others can't take a Röd, whose value is 0: an answered area would look like a missing one. */
export const ROUND_RULES = ['mean', 'worstTwo', 'min'] as const satisfies readonly Rule[];

/** The parameters of scoring. A round carries its own, so that a changed method never changes an old round. */
export interface Method {
  readonly version: string;
  readonly rule: Rule;
  /** Weight per dimension, in the order of the dimensions; relative to each other, at least one above 0. */
  readonly weights: readonly number[];
  /** Score (0–100) below which the status is Röd. */
  readonly redBelow: number;
  /** Score (0–100) from which the status is Grön. */
  readonly greenFrom: number;
  /** Whether one Röd among the assessed dimensions keeps the area from being Grön. */
  readonly guard: boolean;
  /** Share (0–1) of the weight that must be assessed for a status to be given. */
  readonly minimumCoverage: number;
  /** Age in months after which the evidence behind a colour is flagged as old. */
  readonly evidenceMonths: number;
}

/** Ours: the sources give no formula (document 000 names three colours and no cut-offs). */
export const DEFAULT_METHOD: Method = {
  version: '1',
  rule: 'mean',
  weights: DIMENSIONS.map(() => 1),
  redBelow: 34,
  greenFrom: 67,
  guard: true,
  minimumCoverage: 0.5,
  evidenceMonths: 24,
};

/** Whether two methods score alike: what they are made of is the same, whatever their versions. */
export function sameParameters(one: Method, other: Method): boolean {
  const parameters = (method: Method) => JSON.stringify(Object.entries({ ...method, version: '' }).sort());
  return parameters(one) === parameters(other);
}
