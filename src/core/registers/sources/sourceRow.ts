import type { RowFields } from '../registerRow';

/** A row that the sources have: seeded into every hub and every sheet under the same key. */
export interface SourceRow {
  readonly id: string;
  /** Document and line: `001/14`. */
  readonly source: string;
  readonly fields: RowFields;
}

/** A key as rows have them, the same wherever it is made. */
export function sourceKey(document: string, place: string | number): string {
  return `source-${document}-${place}`;
}

/** Fields of what a source gives: what it doesn't give says nothing. */
export function sourceFields(fields: Readonly<Record<string, string | number | null | undefined>>): RowFields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([id, content]) =>
      content === null || content === undefined || content === '' ? [] : [[id, String(content)]],
    ),
  );
}
