import { memberRegions, unitById, UNITS, type UnitId } from '../core/catalogue/units';
import type { Member } from './store/store';

/** Who may write what: a coordinator own units, a care-region coordinator own groups and their regions, a leader all. */
export function writableUnits({ role, units }: Pick<Member, 'role' | 'units'>): UnitId[] {
  switch (role) {
    case 'reader':
      return [];
    case 'coordinator':
      return [...units];
    case 'careRegionCoordinator':
      return units.flatMap((id) => [id, ...memberRegions(unitById(id)).map((region) => region.id)]);
    case 'processLeader':
      return UNITS.map((unit) => unit.id);
  }
}
