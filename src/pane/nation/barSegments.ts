import type { Counts } from '../../core/counts';
import type { Status } from '../../core/status';
import { STATUSES } from '../../workbook/sheets/nationTables';

/** A part of a bar, from its left end. */
export interface BarSegment {
  readonly status: Status;
  readonly count: number;
  readonly x: number;
  readonly width: number;
}

/** A bar as long as `width`, divided as the counts are; a colour that nobody has gets no part. */
export function barSegments(counts: Counts, width: number): BarSegment[] {
  const counted = STATUSES.map((status) => ({ status, count: counts[status ?? 'unassessed'] }));
  const unit = width / Math.max(1, totalOf(counts));
  let before = 0;
  return counted.flatMap(({ status, count }) => {
    const x = before * unit;
    before += count;
    return count ? [{ status, count, x, width: count * unit }] : [];
  });
}

function totalOf({ green, yellow, red, unassessed }: Counts): number {
  return green + yellow + red + unassessed;
}
