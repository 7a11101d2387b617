import { unitById } from '../../core/catalogue/units';
import type { Language } from '../../core/language';
import type { ListedMember } from '../../sync/members';
import { ROLE_WORDS } from '../../sync/roleWords';

/** A role and the units it is held for: `Samordnare, Region Skåne`. */
export function memberRoleText({ role, units }: Pick<ListedMember, 'role' | 'units'>, language: Language): string {
  return [ROLE_WORDS[language][role], ...units.map((unit) => unitById(unit).name)].join(', ');
}
