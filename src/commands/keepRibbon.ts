import { RIBBON, ribbonStateOf, type RibbonControl, type RibbonState } from './ribbonState';
import type { Session } from './session';

/** Controls to be switched on or off, as Office wants to be told. */
export interface RibbonChange {
  readonly id: string;
  readonly groups: { readonly id: string; readonly controls: { readonly id: string; readonly enabled: boolean }[] }[];
}

/** How long a ribbon that took nothing is left in peace, time after time (milliseconds). */
const PAUSES = [500, 2000, 8000, 30_000];

/**
 * Keeps the ribbon's buttons as the session's state has them. Only what differs from what Office last took is sent, one
 * request at a time; first everything, since a ribbon may remember an add-in that ran before. Office refuses now and then,
 * while its ribbon is not there yet: it is asked again, each time later, and at the next change of the state.
 */
export function keepRibbon(session: Session, send: (change: RibbonChange) => Promise<void>): void {
  let taken: Partial<RibbonState> = {};
  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const tell = async (refusals: number): Promise<void> => {
    const wanted = ribbonStateOf(session.state);
    const change = changeBetween(taken, wanted);
    if (!change || isSending) return;
    isSending = true;
    const isTaken = await send(change).then(
      () => true,
      () => false,
    );
    isSending = false;
    if (isTaken) {
      taken = wanted;
      return tell(0);
    }
    const pause = PAUSES[refusals];
    if (timer === null && pause !== undefined)
      timer = setTimeout(() => {
        timer = null;
        void tell(refusals + 1);
      }, pause);
  };

  session.subscribe(() => void tell(0));
  void tell(0);
}

/** What of the ribbon has to change; `null` when nothing has. */
function changeBetween(taken: Partial<RibbonState>, wanted: RibbonState): RibbonChange | null {
  const groups = Object.entries(RIBBON.groups).map(([id, controls]) => ({
    id,
    controls: (controls as readonly RibbonControl[])
      .filter((control) => taken[control] !== wanted[control])
      .map((control) => ({ id: control, enabled: wanted[control] })),
  }));
  const changed = groups.filter(({ controls }) => controls.length);
  return changed.length ? { id: RIBBON.tab, groups: changed } : null;
}
