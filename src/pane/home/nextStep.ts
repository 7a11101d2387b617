import type { SessionState } from '../../commands/state';
import type { UnitAssessment } from '../../workbook/readUnit';

/** The one thing to do next; everything else may wait. */
export type NextStep =
  /** The workbook has no sheets of ours. */
  | { readonly kind: 'create' }
  /** Somebody else has changed the same: a sync can't go on there by itself. */
  | { readonly kind: 'decide' }
  /** Something is unsent, or the hub has something new, or it has not been heard since the add-in was opened. */
  | { readonly kind: 'sync' }
  /** Something that this person may judge is not judged yet. */
  | { readonly kind: 'assess'; readonly first: UnitAssessment }
  /** Nothing is left to do: look at the whole. */
  | { readonly kind: 'look' };

export function nextStep(state: SessionState): NextStep {
  const { workbook, conflicts, registers, unsent, unsentRows, news, me } = state;
  if (workbook !== 'ours') return { kind: 'create' };
  if (conflicts.length + registers.conflicts.length > 0) return { kind: 'decide' };
  if (unsent + unsentRows > 0 || news !== null || me === null) return { kind: 'sync' };
  const first = firstOpen(state);
  return first ? { kind: 'assess', first } : { kind: 'look' };
}

/** The first place without a judgement that this person may judge. */
function firstOpen({ me, round, assessments }: SessionState): UnitAssessment | null {
  if (!me || round?.closed) return null;
  const isOpen = ({ place, readable, pinned, workbook }: UnitAssessment) =>
    place.dimension !== null && me.units.includes(place.unit) && readable && !pinned && workbook.level === null;
  return assessments.find(isOpen) ?? null;
}
