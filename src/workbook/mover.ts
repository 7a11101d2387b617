import { parseArea, type Area } from './address';
import { findNamed } from './findNamed';
import type { NamesByName } from './port';

/** Tells where something of a new sheet stands on a sheet that has moved; `null`: off its edge. */
export type Mover = (address: string) => Area | null;

/** Where something stands on a new sheet. */
interface Laid {
  readonly name: string;
  readonly at: string;
}

/** A mover by the first thing of a sheet that still stands there: people put rows above, and all below moves along. */
export function moverOf(
  { lines, tables }: { readonly lines: readonly Laid[]; readonly tables: readonly Laid[] },
  sheet: string,
  standing: {
    readonly names: NamesByName;
    readonly tables: Readonly<Record<string, { readonly sheet: string; readonly address: string }>>;
  },
): Mover {
  const found = [
    ...tables.map(({ name, at }) => ({ at, now: standing.tables[name] })),
    ...lines.map(({ name, at }) => ({ at, now: findNamed(standing.names, name) })),
  ].find(({ now }) => now?.sheet === sheet);
  const [from, to] = [parseArea(found?.at ?? 'A1'), parseArea(found?.now?.address ?? 'A1')];
  return (address) => {
    const area = parseArea(address);
    const [row, column] = [area.row + to.row - from.row, area.column + to.column - from.column];
    return row < 0 || column < 0 ? null : { ...area, row, column };
  };
}
