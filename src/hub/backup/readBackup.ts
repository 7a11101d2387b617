import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { Type, type Static } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { StoredRow } from '../store/store';
import { FORMAT, FORMAT_VERSION } from './format';

const HeadSchema = Type.Object({ format: Type.Literal(FORMAT), version: Type.Integer(), schema: Type.String() });
const EndSchema = Type.Object({ rows: Type.Integer(), sha256: Type.String() });
const CellSchema = Type.Union([Type.String(), Type.Number(), Type.Null()]);
const RowSchema = Type.Object({ table: Type.String(), row: Type.Record(Type.String(), CellSchema) });

export type BackupReading =
  | { kind: 'backup'; schema: string; rows: () => AsyncGenerator<StoredRow> }
  /** `unreadable`: the file system says no; `damaged`: not a backup, or not whole; `newer`: of a later form. */
  | { kind: 'unreadable' | 'damaged' | 'newer'; reason: string };

/** Reads the whole file once, to know that it is good; its rows are then read again, one by one. */
export async function readBackup(path: string): Promise<BackupReading> {
  let head: Static<typeof HeadSchema> | null = null;
  try {
    for await (const content of contents(path)) {
      if (head !== null) continue;
      head = parse(HeadSchema, content);
      if (head.version > FORMAT_VERSION) return { kind: 'newer', reason: `format ${head.version}` };
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const fromSystem = code !== undefined && /^E[A-Z]+$/.test(code);
    return { kind: fromSystem ? 'unreadable' : 'damaged', reason: fromSystem ? code : message };
  }
  return { kind: 'backup', schema: head!.schema, rows: () => rowsOf(path) };
}

async function* rowsOf(path: string): AsyncGenerator<StoredRow> {
  let isHead = true;
  for await (const content of contents(path)) {
    if (!isHead) yield parse(RowSchema, content);
    isHead = false;
  }
}

/** What the lines say, but for the last, by which all others are checked. Throws at whatever is not as it should be. */
async function* contents(path: string): AsyncGenerator<unknown> {
  const sum = createHash('sha256');
  let count = 0;
  let last: string | null = null;
  for await (const line of lines(path)) {
    if (last !== null) {
      sum.update(`${last}\n`);
      count++;
      yield JSON.parse(last);
    }
    last = line;
  }
  const end = parse(EndSchema, last === null ? null : JSON.parse(last));
  if (end.rows !== count - 1 || end.sha256 !== sum.digest('hex')) throw new Error('checksum');
}

function parse<S extends typeof HeadSchema | typeof EndSchema | typeof RowSchema>(
  schema: S,
  content: unknown,
): Static<S> {
  if (!Value.Check(schema, content)) throw new Error('content');
  return content;
}

/** By line feeds alone: a note may hold other characters that count as the end of a line. */
async function* lines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const text = createGunzip().setEncoding('utf8');
  file.on('error', (error) => text.destroy(error)).pipe(text);
  let rest = '';
  for await (const chunk of text as AsyncIterable<string>) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop()!;
    yield* parts;
  }
  if (rest !== '') throw new Error('unfinished line');
}
