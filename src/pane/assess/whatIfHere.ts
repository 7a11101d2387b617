import { LEVELS, type Level } from '../../core/level';
import type { Method } from '../../core/method';
import type { Status } from '../../core/status';
import { singleChanges } from '../../core/whatIf';

/** What another level here would make of the area's colour. */
export interface Outcome {
  readonly level: Level;
  readonly status: Status;
}

export interface WhatIfHere {
  readonly now: Status;
  /** Each other level, in the order that they are chosen in. */
  readonly outcomes: readonly Outcome[];
}

/** `null` where the round's rule can't say. @param index which of the levels, counted from 0 */
export function whatIfHere(levels: readonly (Level | null)[], index: number, method: Method): WhatIfHere | null {
  const whatIf = singleChanges(levels, method);
  if (whatIf.kind === 'refused') return null;
  const { status: now, changes } = whatIf;
  const outcomes = LEVELS.filter(({ id }) => id !== levels[index]).map(({ id: level }): Outcome => {
    const change = changes.find((one) => one.index === index && one.to === level);
    return { level, status: change ? change.status : now };
  });
  return { now, outcomes };
}
