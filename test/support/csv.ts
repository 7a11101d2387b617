import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type CsvRow = Readonly<Record<string, string>>;

/** Rows of a kept csv by their headings: commas, quoted cells, no line breaks inside a cell. */
export function readFixture(file: string): CsvRow[] {
  const [heading = '', ...lines] = readFileSync(join(__dirname, '../fixtures', file), 'utf8')
    .trim()
    .split(/\r?\n/);
  const names = cellsOf(heading);
  return lines.map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
