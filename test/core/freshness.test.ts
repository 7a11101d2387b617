import fc from 'fast-check';
import { isOld } from '../../src/core/freshness';

describe('evidence is old when it is older than the limit', () => {
  test.each<[now: string, months: number, lastFresh: string, firstStale: string]>([
    ['2026-03-15', 24, '2024-03-15', '2024-03-14'],
    ['2026-01-01', 1, '2025-12-01', '2025-11-30'],
    ['2026-12-31', 12, '2025-12-31', '2025-12-30'],
    ['2026-01-10', 13, '2024-12-10', '2024-12-09'],
    // 31 March less a month: 28 February is 31 days ago, more than a month.
    ['2026-03-31', 1, '2026-03-01', '2026-02-28'],
    ['2024-03-31', 1, '2024-03-01', '2024-02-29'],
    ['2024-03-29', 1, '2024-02-29', '2024-02-28'],
    ['2028-02-29', 24, '2026-03-01', '2026-02-28'],
    ['2028-02-29', 48, '2024-02-29', '2024-02-28'],
    ['2025-02-28', 12, '2024-02-28', '2024-02-27'],
    ['2025-03-01', 12, '2024-03-01', '2024-02-29'],
    ['2026-06-30', 600, '1976-06-30', '1976-06-29'],
  ])('on %s, with a limit of %d months: not from %s, but from %s', (now, months, lastFresh, firstStale) => {
    const stale = (judged: string, hour = 'T12:00:00.000Z') =>
      isOld(`${judged}${hour}`, { now: `${now}T12:00:00.000Z`, months });
    expect([stale(lastFresh), stale(firstStale)]).toEqual([false, true]);
    // Days count, not hours.
    expect([stale(lastFresh, 'T00:00:00.000Z'), stale(firstStale, 'T23:59:59.999Z')]).toEqual([false, true]);
  });

  const anyDay = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const anyMonths = fc.integer({ min: 1, max: 600 });

  const isDay = (date: string) => {
    const time = Date.parse(date);
    return !Number.isNaN(time) && new Date(time).toISOString() === date;
  };

  test('what is old stays old as time goes by, and so is whatever was judged before it', () =>
    fc.assert(
      fc.property(fc.tuple(anyDay, anyDay, anyDay), anyMonths, (days, months) => {
        const [judged, now, later] = [...days].sort() as [string, string, string];
        if (isOld(judged, { now, months })) expect(isOld(judged, { now: later, months })).toBe(true);
        if (isOld(now, { now: later, months })) expect(isOld(judged, { now: later, months })).toBe(true);
        expect(isOld(now, { now, months })).toBe(false);
      }),
    ));

  test('the same day of the month is the last that is not old, wherever the month has it', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 50 }), (now, years) => {
        const judged = `${String(Number(now.slice(0, 4)) - years).padStart(4, '0')}${now.slice(4)}`;
        fc.pre(isDay(judged));
        const dayBefore = new Date(Date.parse(judged) - 86_400_000).toISOString();
        expect(isOld(judged, { now, months: 12 * years })).toBe(false);
        expect(isOld(dayBefore, { now, months: 12 * years })).toBe(true);
      }),
    ));
});
