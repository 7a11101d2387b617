/**
 * Whether evidence is older than a limit.
 * @param judgedAt when the judgement was last made or confirmed: ISO 8601, UTC
 * @param now ISO 8601, UTC
 * @param months the round's limit
 */
export function isOld(judgedAt: string, { now, months }: { now: string; months: number }): boolean {
  return judgedAt.slice(0, 10) < dateBefore(now, months);
}

/** The date so many months before: `2026-03-01…`, 24 → `2024-03-01`. A day its month lacks still sorts where it belongs. */
function dateBefore(now: string, months: number): string {
  const count = 12 * Number(now.slice(0, 4)) + Number(now.slice(5, 7)) - 1 - months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${now.slice(8, 10)}`;
}
