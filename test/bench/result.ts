/** One figure. `limit` is the most it may be; `null` where the figure is only told. */
export interface BenchResult {
  readonly id: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number | null;
  readonly ok: boolean;
}

export function result(
  id: string,
  what: string,
  value: number,
  unit: string,
  limit: number | null = null,
): BenchResult {
  const rounded = Number(value.toPrecision(4));
  return { id, what, value: rounded, unit, limit, ok: limit === null || rounded <= limit };
}

/** Milliseconds of the fastest of several runs: what disturbs a run on a shared machine only ever makes it slower. */
export function fastest(runs: number, work: () => void): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
