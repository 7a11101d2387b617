import { mergeSent, type SentChange } from '../sync/sentChange';
import { mergeBases, type KeptBase } from '../workbook/keptBases';
import { mergeKept, type KeptCell } from '../workbook/keptCells';

/** What an act changed while the workbook held a round, so that it can be undone on both sides. */
export interface Kept {
  readonly round: string;
  /** What stood in people's cells. */
  readonly cells: readonly KeptCell[];
  /** What the bases said. */
  readonly bases: readonly KeptBase[];
  /** What the hub took in, and what it had before. */
  readonly sent: readonly SentChange[];
}

/** What two steps of one act changed together: what was before the first, and what the last one made of it. */
export function mergeActs(earlier: Kept, later: Kept): Kept {
  return {
    round: earlier.round,
    cells: mergeKept(earlier.cells, later.cells),
    bases: mergeBases(earlier.bases, later.bases),
    sent: mergeSent(earlier.sent, later.sent),
  };
}
