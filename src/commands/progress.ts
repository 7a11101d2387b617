import type { Count } from '../workbook/port';

/** How far the act that runs has come. */
export interface Progress {
  /** What it counts just now. */
  readonly step: 'sheets' | 'changes' | null;
  /** Sheets that it makes. */
  readonly sheets: Count | null;
  /** Changes that it sends. */
  readonly changes: Count | null;
}

export const NO_PROGRESS: Progress = { step: null, sheets: null, changes: null };

/** Whether the act that runs may be cancelled, or has been and has yet to end. */
export type Cancelling = 'no' | 'possible' | 'asked';
