import type { InLanguages } from './inLanguages';
import { plural } from './plural';

/** The texts of the pane's section on who did what. What acts and facts are called is in `AUDIT_WORDS`. */
export interface AuditTexts {
  readonly title: string;
  readonly hint: string;
  readonly fetch: string;
  readonly latest: string;
  readonly none: string;
  readonly more: string;
  readonly asExcel: string;
  readonly asCsv: string;
  readonly asTable: string;
  readonly fileHint: string;
  readonly copied: (rows: number) => string;
  readonly table: string;
  readonly copyYourself: string;
}

const sv: AuditTexts = {
  title: 'Spårbarhet',
  hint: 'Vem som har gjort vad i hubben, det senaste först. Kommentarer och källor ingår aldrig.',
  fetch: 'Hämta händelserna',
  latest: 'Senaste händelserna',
  none: 'Inget har hänt än.',
  more: 'Hämta fler',
  asExcel: 'Hämta allt som Excelfil',
  asCsv: 'Hämta allt som CSV',
  asTable: 'Kopiera som tabell',
  fileHint: 'Om Excel inte låter filen hämtas: kopiera raderna här ovanför som tabell och klistra in dem i ett blad.',
  copied: (rows) => plural.sv(rows, '# rad är kopierad.', '# rader är kopierade.'),
  table: 'Tabell att kopiera',
  copyYourself: 'Tabellen är markerad: tryck Ctrl+C (på Mac ⌘C).',
};

const en: AuditTexts = {
  title: 'Audit trail',
  hint: 'Who has done what in the hub, the latest first. Remarks and sources are never part of it.',
  fetch: 'Fetch the trail',
  latest: 'The latest acts',
  none: 'Nothing has happened yet.',
  more: 'Fetch more',
  asExcel: 'Fetch all as an Excel file',
  asCsv: 'Fetch all as CSV',
  asTable: 'Copy as a table',
  fileHint: 'If Excel does not let the file through: copy the rows above as a table and paste them into a sheet.',
  copied: (rows) => plural.en(rows, '# row is copied.', '# rows are copied.'),
  table: 'Table to copy',
  copyYourself: 'The table is selected: press Ctrl+C (on a Mac ⌘C).',
};

export const AUDIT_TEXTS: InLanguages<AuditTexts> = { sv, en };
