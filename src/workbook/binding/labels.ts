import { DIMENSIONS, findDimension, type DimensionId } from '../../core/catalogue/dimensions';
import { areasOf, findArea, type AreaNumber } from '../../core/catalogue/strategies';
import { areaAddress, parseArea } from '../address';
import type { RangeCells } from '../port';
import { cellsIn } from './cellAt';
import { upright, type Orientation } from './orientation';

/** People's own headings of areas or of dimensions: how they are understood, and the order without any. */
export interface LabelKind<T> {
  readonly find: (label: string) => T | null;
  readonly order: readonly T[];
}

export const AREA_LABELS: LabelKind<AreaNumber> = {
  find: findArea,
  order: areasOf('2024').map(({ number }) => number),
};
export const DIMENSION_LABELS: LabelKind<DimensionId> = {
  find: (label) => findDimension(label)?.id ?? null,
  order: DIMENSIONS.map(({ id }) => id),
};

/** A cell that keeps a line of headings from being understood. */
export interface OddLabel {
  readonly kind: 'odd';
  readonly address: string;
  readonly label: string;
}

/** What the headings of a bound range say, in the order that they stand in. */
export type LabelReading<T> =
  { readonly kind: 'labels'; readonly address: string; readonly says: readonly T[] } | OddLabel;

/** Headings must name each area or dimension once: what is missing or stands twice is told, and never guessed. */
export function readLabels<T>(range: RangeCells, address: string, { find }: LabelKind<T>): LabelReading<T> {
  const cells = labelCells(range, address);
  const found = cells.map(({ label }) => find(label));
  const odd = cells.find((_, i) => found[i] === null || found.indexOf(found[i]!) !== i);
  return odd ? { kind: 'odd', ...odd } : { kind: 'labels', address, says: found.filter((one) => one !== null) };
}

/**
 * Looks for headings beside a range: the nearest line that names all of them. Failing that the order counts (`null`),
 * unless a heading contradicts it. A number alone may be anybody's count: it contradicts nothing.
 */
export function findLabels<T>(range: RangeCells, lines: readonly string[], kind: LabelKind<T>): LabelReading<T> | null {
  const inWords: LabelKind<T> = { ...kind, find: (label) => (/\p{L}/u.test(label) ? kind.find(label) : null) };
  const complete = [inWords, kind].flatMap((how) =>
    lines.map((line) => readLabels(range, line, how)).filter((reading) => reading.kind === 'labels'),
  );
  if (complete[0]) return complete[0];
  const odd = lines
    .flatMap((line) => labelCells(range, line).map((cell, i) => ({ ...cell, expected: kind.order[i] })))
    .find(({ label, expected }) => ![null, expected].includes(inWords.find(label)));
  return odd ? { kind: 'odd', address: odd.address, label: odd.label } : null;
}

/** Where the headings of the areas may stand, nearest first: in the rows of the range, before it; across, above it. */
export function areaLines({ address }: RangeCells, orientation: Orientation): string[] {
  const at = upright(orientation, parseArea(address));
  return before(at.column).map((column) => areaAddress(upright(orientation, { ...at, column, columns: 1 })));
}

/** The same for the dimensions. */
export function dimensionLines({ address }: RangeCells, orientation: Orientation): string[] {
  const at = upright(orientation, parseArea(address));
  return before(at.row).map((row) => areaAddress(upright(orientation, { ...at, row, rows: 1 })));
}

function before(index: number): number[] {
  return Array.from({ length: index }, (_, i) => index - 1 - i);
}

function labelCells({ around }: RangeCells, address: string): { address: string; label: string }[] {
  return cellsIn(around, address).map((cell) => ({ address: cell.address, label: String(cell.value) }));
}
