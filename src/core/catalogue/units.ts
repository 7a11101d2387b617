import { indexByName, nameKey } from '../nameKey';
import { CARE_REGIONS, REGIONS } from './regions';

export type RegionId = (typeof REGIONS)[number]['id'];
export type CareRegionId = (typeof CARE_REGIONS)[number]['id'];
export type UnitId = RegionId | CareRegionId | 'riket';
export type UnitKind = 'region' | 'careRegion' | 'nation';

/** Something that is assessed or rolled up: one of 21 regions, one of 6 sjukvårdsregioner, or Riket. */
export interface Unit {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly name: string;
  /** For sheet tabs and narrow tables; at most 31 characters, Excel's limit for a sheet's name. */
  readonly shortName: string;
  /** Other names people write for it. */
  readonly aliases: readonly string[];
  /** The sjukvårdsregion of a region. */
  readonly careRegion: CareRegionId | null;
}

export const NATION: Unit = {
  id: 'riket',
  kind: 'nation',
  name: 'Riket',
  shortName: 'Riket',
  aliases: ['Sverige', 'Sweden', 'Nationellt'],
  careRegion: null,
};

export const REGION_UNITS: readonly Unit[] = REGIONS.map((region) => ({
  id: region.id,
  kind: 'region',
  name: region.name,
  shortName: region.aliases[0],
  aliases: region.aliases,
  careRegion: region.careRegion,
}));

export const CARE_REGION_UNITS: readonly Unit[] = CARE_REGIONS.map((group) => ({
  id: group.id,
  kind: 'careRegion',
  name: group.name,
  shortName: group.name,
  aliases: group.aliases,
  careRegion: null,
}));

/** Every unit: regions, then sjukvårdsregioner, then Riket. */
export const UNITS: readonly Unit[] = [...REGION_UNITS, ...CARE_REGION_UNITS, NATION];

const unitsById: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.id, unit]));

export function unitById(id: UnitId): Unit {
  return unitsById.get(id)!;
}

/** The regions that a group unit is rolled up from: Riket from all 21, never from the 6 groups. A region has none. */
export function memberRegions(unit: Unit): readonly Unit[] {
  if (unit.kind === 'nation') return REGION_UNITS;
  return REGION_UNITS.filter((region) => region.careRegion === unit.id);
}

const unitsByName = indexByName(UNITS, unitNames);

/** The unit that a person means: by name, alias or id, in any case. `null` when there is none. */
export function findUnit(name: string): Unit | null {
  return unitsByName.get(nameKey(name)) ?? null;
}

/** Every way to write a unit. */
export function unitNames({ id, name, aliases }: Unit): string[] {
  return [name, ...aliases, id];
}
