import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type TableRow = Readonly<Record<string, string>>;

/** The tables of a page of docs/, each as rows by heading. */
export function readTables(page: string): TableRow[][] {
  const lines = readFileSync(join(__dirname, '../../docs', page), 'utf8').split('\n');
  const tables: string[][][] = [];
  lines.forEach((line, index) => {
    if (!line.startsWith('|')) return;
    if (!lines[index - 1]?.startsWith('|')) tables.push([]);
    tables.at(-1)!.push(
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  });
  return tables.map(([headings = [], , ...rows]) =>
    rows.map((cells) => Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? '']))),
  );
}

/** The table that has these headings. */
export function tableWith(tables: readonly TableRow[][], ...headings: readonly string[]): TableRow[] {
  const found = tables.find(([first]) => first && headings.every((heading) => heading in first));
  if (!found) throw new Error(`no table with ${headings.join(', ')}`);
  return found;
}
