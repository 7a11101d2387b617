/** Ticks in a row without anything going on before the workbench counts as settled. */
const QUIET_TICKS = 8;
const TICK_MS = 10;
/** Only ends what hangs: on a machine with other work a new workbook has taken longer than half a minute. */
const TIMEOUT_S = 90;

/**
 * Resolves when nothing has been busy for a few ticks; a single quiet moment may lie between an answer and the
 * add-in's next request. Rejects with what is still busy after the longest time.
 */
export async function settled(busyWith: () => readonly string[], advance: () => Promise<void>): Promise<void> {
  const start = Date.now();
  for (let quiet = 0; quiet < QUIET_TICKS;) {
    await advance();
    const busy = busyWith();
    quiet = busy.length === 0 ? quiet + 1 : 0;
    if (Date.now() - start > TIMEOUT_S * 1000)
      throw new Error(`The workbench did not settle in ${TIMEOUT_S} s, busy with: ${busy.join(', ')}.`);
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  }
}
