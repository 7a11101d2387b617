import type { UnitId } from '../core/catalogue/units';
import type { SessionState } from './state';

/** Why a unit can be read here and not judged. */
export type WhyReadOnly =
  | 'closed'
  /** The user's role writes nothing. */
  | 'reader'
  | 'notMine';

/** `null` where it may be judged. As long as the hub hasn't told who the user is, it may: a sync asks the hub. */
export function whyReadOnly({ round, me }: Pick<SessionState, 'round' | 'me'>, unit: UnitId): WhyReadOnly | null {
  if (round?.closed) return 'closed';
  if (me === null || me.units.includes(unit)) return null;
  return me.role === 'reader' ? 'reader' : 'notMine';
}
