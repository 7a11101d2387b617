import { unitById, type UnitId, type UnitKind } from '../core/catalogue/units';
import type { Language } from '../core/language';
import type { Role } from './protocol';

/** The kind of unit that each role is held for; `null`: the role has no units of its own. */
export const UNIT_KIND_OF_ROLE: { readonly [R in Role]: UnitKind | null } = {
  reader: null,
  coordinator: 'region',
  careRegionCoordinator: 'careRegion',
  processLeader: null,
};

/** That a role and the units it is held for don't go together. */
export interface UnitsFault {
  readonly kind: 'unitsFault';
  readonly role: Role;
}

export function unitsFault({ role, units }: { role: Role; units: readonly UnitId[] }): UnitsFault | null {
  const kind = UNIT_KIND_OF_ROLE[role];
  const fits = kind === null ? !units.length : units.length && units.every((unit) => unitById(unit).kind === kind);
  return fits ? null : { kind: 'unitsFault', role };
}

const TEXTS: { readonly [L in Language]: { readonly [R in Role]: string } } = {
  sv: {
    reader: 'En läsare har inga egna enheter: läsare läser allt.',
    coordinator: 'En samordnare behöver minst en region, och kan bara ha regioner.',
    careRegionCoordinator:
      'En samordnare för sjukvårdsregion behöver minst en sjukvårdsregion, och kan bara ha sådana: regionerna följer med.',
    processLeader: 'En processledare har inga egna enheter: processledare skriver för alla.',
  },
  en: {
    reader: 'A reader has no units: readers read everything.',
    coordinator: 'A coordinator needs at least one region, and can only have regions.',
    careRegionCoordinator:
      'A coordinator of a sjukvårdsregion needs at least one, and can only have such: their regions come with them.',
    processLeader: 'A process leader has no units: process leaders write for all.',
  },
};

/** What the role needs, in a sentence. */
export function unitsFaultText({ role }: UnitsFault, language: Language): string {
  return TEXTS[language][role];
}
