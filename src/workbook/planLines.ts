import { areaAddress, parseArea, type Area } from './address';
import { findNamed } from './findNamed';
import type { Mover } from './mover';
import { planDifference } from './planDifference';
import { planName } from './planName';
import type { NamesByName, Step, WorkbookSnapshot } from './port';
import { heldValue } from './safeText';
import type { WantedLine } from './sheets/wantedSheet';
import { cellsIn, NO_CELLS } from './usedCells';

export interface PlannedLines {
  /** Where each line stands; one whose place holds something else isn't there. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly steps: readonly Step[];
  /** What says when the sheet was written. */
  readonly stamps: readonly Step[];
}

/** Brings the lines of a sheet up to date where they stand; one whose cell was deleted comes back if its place is free. */
export function planLines(
  lines: readonly WantedLine[],
  sheet: string,
  move: Mover,
  snapshot: Pick<WorkbookSnapshot, 'names' | 'usedCells'>,
): PlannedLines {
  const used = snapshot.usedCells[sheet] ?? NO_CELLS;
  const isOlder = isOlderLayout(lines, snapshot.names);
  const placed = lines.map((line) => ({ line, ...placeLine(line, sheet, move(line.at), snapshot, isOlder) }));
  const plan = (stamps: boolean) => {
    const cells = placed.flatMap(({ line, address }) =>
      address && Boolean(line.stamp) === stamps ? [{ ...parseArea(address), content: line.content }] : [],
    );
    return planDifference(sheet, cells, used);
  };
  return {
    addresses: new Map(placed.flatMap(({ line, address }) => (address ? [[line.name, address]] : []))),
    steps: [...placed.flatMap((one) => one.steps), ...plan(false)],
    stamps: plan(true),
  };
}

/** A sheet that bears none of its names yet was made by an earlier version, which knew its lines by their place. */
export function isOlderLayout(lines: readonly Pick<WantedLine, 'name'>[], names: NamesByName): boolean {
  return lines.every(({ name }) => !(name in names));
}

function placeLine(
  { name, content }: WantedLine,
  sheet: string,
  area: Area | null,
  snapshot: Pick<WorkbookSnapshot, 'names' | 'usedCells'>,
  isOlder: boolean,
): { address: string | null; steps: Step[] } {
  const named = findNamed(snapshot.names, name);
  if (named?.sheet === sheet) return { address: named.address, steps: [] };
  const standing = area && cellsIn(snapshot.usedCells[sheet] ?? NO_CELLS, area)[0]![0]!;
  const isOurs = standing === '' || standing === heldValue(content) || isOlder;
  if (!area || !isOurs) return { address: null, steps: [{ do: 'leave', sheet, part: name, why: 'occupied' }] };
  const address = areaAddress(area);
  return { address, steps: planName(name, { sheet, address }, snapshot.names, 'hidden') };
}
