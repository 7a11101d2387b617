import type { Counts } from '../../../core/counts';
import type { Status } from '../../../core/status';

/** Something of the national picture as a table: to be pasted in a workbook or a document, or drawn. */
export interface TableToCopy {
  /** A name for a file. */
  readonly name: string;
  readonly title: string;
  /** The round, that its levels are invented, when it was fetched, how it is read. */
  readonly lines: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** A row of what is rolled up. */
  readonly strong?: true;
  /** What a picture draws after the cells. */
  readonly graph?: Graph;
}

export interface TableCell {
  readonly text: string;
  /** The colour that the text is the word of; none for other texts. */
  readonly status?: Status;
}

export type Graph =
  | { readonly kind: 'counts'; readonly counts: Counts }
  | { readonly kind: 'change'; readonly earlier: number; readonly later: number };
