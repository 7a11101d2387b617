/**
 * A backup is one gzip file of lines of JSON in UTF-8:
 *
 *     {"format":"life-science-coverage","version":1,"schema":"m0006StoreRow"}
 *     {"table":"rounds","row":{"id":"2026","title":"2026",…}}
 *     …
 *     {"rows":1234,"sha256":"…"}
 *
 * `schema` is the migration that the tables are of (src/hub/store/migrations); tables come in an order in which no row
 * names one of a later table, and rows by their keys. The checksum is of every byte before the last line. The same
 * content gives the same file to the byte, out of libSQL as out of PostgreSQL.
 */
export interface BackupHead {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly schema: string;
}

export interface BackupEnd {
  readonly rows: number;
  readonly sha256: string;
}

export const FORMAT = 'life-science-coverage';
/** Of the file's form. What is in the tables has its own, `schema`. */
export const FORMAT_VERSION = 1;
