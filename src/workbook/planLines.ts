import { areaAddress, parseArea } from './address';
import { findNamed } from './findNamed';
import { isOlderLayout } from './layout';
import type { Mover } from './mover';
import { planDifference } from './planDifference';
import { planName } from './planName';
import type { Step, WorkbookSnapshot } from './port';
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
  snapshot: Pick<WorkbookSnapshot, 'names' | 'usedCells' | 'settings'>,
): PlannedLines {
  const used = snapshot.usedCells[sheet] ?? NO_CELLS;
  const placed = lines.map((line) => ({ line, ...placeLine(line, sheet, move, snapshot) }));
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

function placeLine(
  { name, at, content }: WantedLine,
  sheet: string,
  move: Mover,
  snapshot: Pick<WorkbookSnapshot, 'names' | 'usedCells' | 'settings'>,
): { address: string | null; steps: Step[] } {
  const named = findNamed(snapshot.names, name);
  if (named?.sheet === sheet) return { address: named.address, steps: [] };
  const area = move(at);
  const standing = area && cellsIn(snapshot.usedCells[sheet] ?? NO_CELLS, area)[0]![0]!;
  const isOurs = standing === '' || standing === heldValue(content) || isOlderLayout(snapshot);
  if (!area || !isOurs) return { address: null, steps: [{ do: 'leave', sheet, part: name, missing: 1 }] };
  const address = areaAddress(area);
  return { address, steps: planName(name, { sheet, address }, snapshot.names, 'hidden') };
}
