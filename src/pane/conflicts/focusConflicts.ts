import { focusHeading } from '../parts/focusHeading';

/** The heading of the conflicts. */
export const CONFLICTS_SECTION = 'conflicts';

/** When a conflict is decided its buttons go with it: the focus then belongs to the heading of those that are left. */
export function focusConflicts(): void {
  focusHeading(CONFLICTS_SECTION);
}
