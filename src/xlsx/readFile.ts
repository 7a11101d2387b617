import { readFile as readBytes, stat } from 'node:fs/promises';
import type { Book } from './book';
import { parseBook } from './parseBook';
import { LIMITS, type Unusable } from './unpack';

/** The workbook of a file, or why there is none. The file is only read. */
export async function readFile(file: string): Promise<Book | Unusable> {
  try {
    const { size } = await stat(file);
    return size > LIMITS.packed ? 'tooLarge' : await parseBook(await readBytes(file));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable';
  }
}
