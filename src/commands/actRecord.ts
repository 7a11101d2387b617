import type { Act, Failure } from './state';

/** What became of an act that a person asked for: for those who help them. */
export interface ActRecord {
  readonly act: Act;
  readonly at: Date;
  readonly milliseconds: number;
  /** `done`, `cancelled`, or why it failed. */
  readonly outcome: 'done' | 'cancelled' | Failure;
}

const KEPT = 20;

/** The latest ones, the newest last. */
export function withRecord(records: readonly ActRecord[], record: ActRecord): readonly ActRecord[] {
  return [...records, record].slice(-KEPT);
}
