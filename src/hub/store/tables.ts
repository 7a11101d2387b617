import type { RegisterTables } from './registerTables';

/** The tables as stored: text and integers only, so that SQLite and PostgreSQL hold the same. */
export interface Tables extends RegisterTables {
  store: StoreRow;
  rounds: RoundRow;
  methods: MethodRow;
  assessments: EntryRow;
  history: EntryRow;
  pushes: { id: string; caller: string; answer: string; received_at: string };
  members: MemberRow;
  audit: StoredAuditRow;
  /** What transactions take turns on; see `takeTurn`. */
  turns: { name: string };
  document_claims: { unit: string; claimant: string; line: number; words: string | null };
}

/** There is one. Who administers rounds writes it first, so that of two at the same time one waits (`holdRounds`). */
export interface StoreRow {
  /** Which line of changes this is: another after a restore, which forgets changes that were answered. */
  lineage: string;
}

export interface RoundRow {
  id: string;
  title: string;
  strategy: string;
  closed: number;
  invented: number;
  /** 1 for the round a new workbook is made for. */
  is_current: number;
  /** The sequence number of the round's latest accepted change. */
  cursor: number;
}

/** A method that a round has, or has had: rows are only ever added, and the highest version is the one that holds. */
export interface MethodRow {
  round: string;
  version: number;
  /** JSON of a `Method` without its version. */
  method: string;
  /** Both empty for the method that a seeded round came with. */
  changed_by: string;
  changed_at: string;
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
  /** When the level became what it is; `changed_at` moves with every change, this with changes of level alone. */
  /** Empty where the level never was anything but not assessed. */
  level_since: string;
}

/** Rows are never taken away: one whose role is `none` still names the person. */
export interface MemberRow {
  tid: string;
  oid: string;
  name: string;
  role: string;
  /** JSON: a list of ids. */
  units: string;
  version: number;
  /** Both empty for a member that was seeded. */
  changed_by: string;
  changed_at: string;
}

/** Rows are only ever added. The order is that of `at` and `id`: no counter, which every hub would have to wait for. */
export interface StoredAuditRow {
  at: string;
  id: string;
  tid: string;
  oid: string;
  name: string;
  act: string;
  about: string;
  /** JSON: a list of `AuditFact`. */
  facts: string;
}
