import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Store } from '../store/store';
import { FORMAT, FORMAT_VERSION, type BackupEnd, type BackupHead } from './format';

/** Bytes of lines that go on together: a line by itself would cost more than what is in it. */
const CHUNK = 65_536;

/**
 * Writes a backup under a name of its own and gives it its real one when all is on disk, so that a file of that name is
 * always whole. Only its owner may read it: it holds notes and who wrote them. Gives how many rows; throws what the file
 * system or the store throws, and leaves nothing then.
 */
export async function writeBackup(store: Pick<Store, 'schema' | 'readRows'>, path: string): Promise<number> {
  const unfinished = `${path}.${process.pid}.tmp`;
  const count = { rows: 0 };
  try {
    const out = createWriteStream(unfinished, { mode: 0o600 });
    await pipeline(Readable.from(chunks(lines(store, count))), createGzip(), out);
    await sync(unfinished, 'r+');
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  // So that the new name survives a power cut too. Windows has no such thing, and needs none.
  if (process.platform !== 'win32') await sync(dirname(path), 'r');
  return count.rows;
}

async function* lines(store: Pick<Store, 'schema' | 'readRows'>, count: { rows: number }): AsyncGenerator<string> {
  const sum = createHash('sha256');
  const line = (content: object) => {
    const text = `${JSON.stringify(content)}\n`;
    sum.update(text);
    return text;
  };
  yield line({ format: FORMAT, version: FORMAT_VERSION, schema: store.schema } satisfies BackupHead);
  for await (const row of store.readRows()) {
    count.rows++;
    yield line(row);
  }
  yield `${JSON.stringify({ rows: count.rows, sha256: sum.digest('hex') } satisfies BackupEnd)}\n`;
}

async function* chunks(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let chunk = '';
  for await (const text of texts) {
    chunk += text;
    if (chunk.length < CHUNK) continue;
    yield Buffer.from(chunk);
    chunk = '';
  }
  yield Buffer.from(chunk);
}

async function sync(path: string, flags: string): Promise<void> {
  const file = await open(path, flags);
  await file.sync().finally(() => file.close());
}
