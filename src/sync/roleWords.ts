import type { Language } from '../core/language';
import type { HeldRole } from './members';

/** What the roles are called: the pane and the hub's files say it alike. */
export const ROLE_WORDS: { readonly [L in Language]: { readonly [R in HeldRole]: string } } = {
  sv: {
    reader: 'Läsare',
    coordinator: 'Samordnare',
    careRegionCoordinator: 'Samordnare för sjukvårdsregion',
    processLeader: 'Processledare',
    none: 'Ingen behörighet',
  },
  en: {
    reader: 'Reader',
    coordinator: 'Coordinator',
    careRegionCoordinator: 'Coordinator of a sjukvårdsregion',
    processLeader: 'Process leader',
    none: 'No role',
  },
};
