/** The tables as stored: text and integers only, so that SQLite and PostgreSQL hold the same. */
export interface Tables {
  rounds: RoundRow;
  assessments: EntryRow;
  history: EntryRow;
  pushes: { id: string; caller: string; answer: string; received_at: string };
  members: { tid: string; oid: string; name: string; role: string; units: string };
  document_claims: { unit: string; claimant: string; line: number; words: string | null };
}

export interface RoundRow {
  id: string;
  title: string;
  strategy: string;
  /** JSON of the `Method`. */
  method: string;
  closed: number;
  invented: number;
  /** 1 for the round a new workbook is made for. */
  is_current: number;
  /** The sequence number of the round's latest accepted change. */
  cursor: number;
}

export interface EntryRow {
  round: string;
  /** Where the change stands in the round's history: 1, 2, 3 … */
  seq: number;
  unit: string;
  area: number;
  /** Empty for the area's own remark: a key must not hold null. */
  dimension: string;
  level: string | null;
  note: string | null;
  source: string | null;
  version: number;
  changed_by: string;
  changed_at: string;
}
