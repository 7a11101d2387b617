import { LEVELS, type Level } from './level';
import type { Refusal } from './fold';
import type { Method } from './method';
import { rateLevels, type Status } from './status';

/** One level raised, lowered or filled in, after which the status is another. */
export interface SingleChange {
  /** Which of the levels, counted from 0. */
  readonly index: number;
  readonly from: Level | null;
  readonly to: Level;
  readonly status: Status;
}

export type WhatIf =
  | { readonly kind: 'changes'; readonly status: Status; readonly changes: readonly SingleChange[] }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/** The single changes that would change the status, in the order of the levels; for each from Röd up. */
export function singleChanges(levels: readonly (Level | null)[], method: Method): WhatIf {
  const now = rateLevels(levels, method);
  if (now.kind === 'refused') return now;
  const changes = levels.flatMap((from, index) =>
    LEVELS_UPWARDS.filter((to) => to !== from).flatMap((to) => {
      const then = rateLevels(levels.with(index, to), method);
      // A level that the rule can't take gives no other status.
      if (then.kind === 'refused' || then.status === now.status) return [];
      return [{ index, from, to, status: then.status }];
    }),
  );
  return { kind: 'changes', status: now.status, changes };
}

const LEVELS_UPWARDS = LEVELS.map(({ id }) => id).reverse();
