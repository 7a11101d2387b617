import { placeKey, type AssessmentPlace } from '../core/assessment';
import type { Selection, SelectionListener } from '../workbook/selection';
import type { Session } from './session';

/**
 * Keeps in the state which place the user has selected. What the forms' cells are is known since the workbook was last
 * read, so that a move costs nothing; only after a change of sheet, or of a sheet's rows and columns, Excel is asked, in
 * one round trip, and only where it is a sheet with a unit.
 */
export async function followSelection(
  session: Session,
  watch: (listener: SelectionListener) => Promise<void>,
): Promise<void> {
  let latest = 0;
  const say = (selection: Selection | null) => {
    session.pointer.tell(selection);
    const selected = session.pointer.place;
    if (keyOf(selected) !== keyOf(session.state.selected)) session.update({ selected });
  };
  const ask = () => {
    const mine = ++latest;
    void session.runQuietly(async () => {
      if (mine !== latest) return;
      // Nobody has asked for it: where Excel can't tell now, the next selection does.
      const found = await session.world.workbook.readSelection().catch(() => null);
      const sheetId = found && session.pointer.sheetIdOf(found.sheet);
      if (mine === latest) say(found && sheetId ? { sheetId, address: found.address } : null);
    });
  };
  await watch({
    selected: (selection) => {
      latest++;
      say(selection);
    },
    activated: (sheetId) => {
      latest++;
      if (session.sheetIds.has(sheetId)) ask();
      else say(null);
    },
    shifted: (sheetId) => void (session.sheetIds.has(sheetId) && ask()),
  });
  ask();
}

function keyOf(place: AssessmentPlace | null): string | null {
  return place && placeKey(place);
}
