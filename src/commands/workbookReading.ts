import type { WorkbookSnapshot } from '../workbook/port';
import type { UnitAssessment } from '../workbook/readUnit';

/** A snapshot together with what it means. */
export interface WorkbookReading<Snapshot = WorkbookSnapshot> {
  readonly snapshot: Snapshot;
  /** The round that the workbook holds; `null` when it is not ours (yet). */
  readonly roundId: string | null;
  readonly assessments: readonly UnitAssessment[];
}
