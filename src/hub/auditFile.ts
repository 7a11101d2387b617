import type { ReadableStream } from 'node:stream/web';
import { writeCsvStream } from 'hucre/csv';
import { writeXlsxStream } from 'hucre/xlsx';
import type { Language } from '../core/language';
import type { AuditFormat } from '../sync/audit';
import { auditCells, AUDIT_WORDS } from '../sync/auditWords';
import type { AuditQuery, Store } from './store/store';

/** Rows that are in memory at a time, however long the trail is. */
const BATCH = 1000;

interface Wanted {
  readonly store: Pick<Store, 'readAudit'>;
  readonly query: Omit<AuditQuery, 'limit' | 'cursor'>;
  readonly format: AuditFormat;
  readonly language: Language;
}

/**
 * The trail as a file, read from the store while it is sent. Every cell is text: in .xlsx by its type; in .csv an
 * apostrophe stands before what a spreadsheet would take for a formula (`=` `+` `-` `@`, tab, carriage return at the
 * start; OWASP, CSV Injection: https://owasp.org/www-community/attacks/CSV_Injection). Swedish Excel opens .csv by
 * double click when it is UTF-8 with a mark and has semicolons.
 */
export function writeAuditFile(wanted: Wanted): ReadableStream {
  const rows = auditTable(wanted);
  const stream =
    wanted.format === 'csv'
      ? writeCsvStream(rows, { headers: false, delimiter: ';', bom: true, escapeFormulae: true })
      : writeXlsxStream(rows, { name: 'Audit', freezePane: { rows: 1 }, columns: WIDTHS.map((width) => ({ width })) });
  return stream as ReadableStream;
}

/** In digits of the font: time, who, two ids, act, about, what. */
const WIDTHS = [25, 30, 38, 38, 30, 40, 80];

async function* auditTable({ store, query, language }: Wanted): AsyncGenerator<string[]> {
  yield [...AUDIT_WORDS[language].columns];
  let cursor: string | null | undefined;
  do {
    const page = await store.readAudit({ ...query, ...(cursor ? { cursor } : {}), limit: BATCH });
    for (const row of page.rows) yield auditCells(row, language);
    cursor = page.cursor;
  } while (cursor !== null);
}
