import { placeKey, type AssessmentPlace } from '../core/assessment';
import { pointedPlace } from '../workbook/pointedPlace';
import type { SelectionListener } from '../workbook/selection';
import type { Session } from './session';

/**
 * Keeps in the state which place a selected cell tells of that is in no unit's form: on Riket, among the gaps, in a formula.
 * Excel is asked, in two round trips, only while the pane explains what is selected; nobody has asked for more.
 */
export function followPointed(session: Session, watch: (listener: SelectionListener) => Promise<void>): void {
  let isWatching = false;
  let wasAsked = false;
  let latest = 0;

  const look = () => {
    const mine = ++latest;
    const isStill = () => mine === latest && isAsked(session);
    void session.runQuietly(async () => {
      if (!isStill()) return;
      // Where Excel can't tell now, the next selection does.
      const pointed = await readPointed(session).catch(() => null);
      if (isStill() && keyOf(pointed) !== keyOf(session.state.pointed)) session.update({ pointed });
    });
  };

  session.subscribe(() => {
    if (isAsked(session) === wasAsked) return;
    wasAsked = !wasAsked;
    if (!wasAsked) return;
    if (!isWatching) void session.runQuietly(() => watch({ selected: look, activated: look, shifted: look }));
    isWatching = true;
    look();
  });
}

function isAsked({ state }: Session): boolean {
  return state.screen === 'explain' && state.selected === null;
}

async function readPointed({ world }: Session): Promise<AssessmentPlace | null> {
  const place = await world.workbook.readSelection();
  return place && pointedPlace(await world.workbook.readRange(place));
}

function keyOf(place: AssessmentPlace | null): string | null {
  return place && placeKey(place);
}
