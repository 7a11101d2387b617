import type { InLanguages } from './inLanguages';
import { plural } from './plural';

/** The texts of the pane's section on who may do what. What roles need is in `unitsFault.ts`. */
export interface MembersTexts {
  readonly title: string;
  readonly hint: string;
  readonly fetch: string;
  readonly search: string;
  readonly people: (count: number) => string;
  readonly more: (count: number) => string;
  readonly noneFound: string;
  readonly changed: (when: string, who: string) => string;
  readonly seeded: string;
  readonly change: string;
  readonly changeOf: (name: string) => string;
  readonly giveAgain: string;
  readonly giveAgainTo: (name: string) => string;
  readonly revoke: string;
  readonly revokeOf: (name: string) => string;
  readonly sureToRevoke: (name: string) => string;
  readonly yesRevoke: string;
  readonly cancel: string;
  readonly revoked: (name: string) => string;
  readonly add: string;
  readonly identity: string;
  readonly identityHint: string;
  readonly identityFault: string;
  readonly name: string;
  readonly nameFault: (most: number) => string;
  readonly role: string;
  readonly regions: string;
  readonly careRegions: string;
  readonly save: string;
  readonly saved: (name: string, role: string) => string;
}

const sv: MembersTexts = {
  title: 'Behörigheter',
  hint: 'En ändring gäller från personens nästa anrop. Den som får sin behörighet borttagen står kvar med sitt namn i historiken.',
  fetch: 'Hämta behörigheterna',
  search: 'Sök på namn, roll eller enhet',
  people: (count) => plural.sv(count, '# person', '# personer'),
  more: (count) => `och ${count} till: sök för att hitta dem`,
  noneFound: 'Ingen passar in på sökningen.',
  changed: (when, who) => `Ändrad ${when} av ${who}`,
  seeded: 'Fanns från början',
  change: 'Ändra',
  changeOf: (name) => `Ändra behörigheten för ${name}`,
  giveAgain: 'Ge behörighet igen',
  giveAgainTo: (name) => `Ge behörighet igen: ${name}`,
  revoke: 'Ta bort',
  revokeOf: (name) => `Ta bort behörigheten för ${name}`,
  sureToRevoke: (name) => `Ska ${name} inte längre kunna läsa eller skriva något?`,
  yesRevoke: 'Ja, ta bort behörigheten',
  cancel: 'Avbryt',
  revoked: (name) => `${name} har ingen behörighet längre.`,
  add: 'Lägg till person',
  identity: 'Personens tenant-id och objekt-id',
  identityHint: 'Klistra in det som personen ser när hubben inte känner hen. Text runt omkring gör inget.',
  identityFault: 'Det ska vara två id:n, som 11111111-1111-4111-8111-111111111111: först tenantens, sedan personens.',
  name: 'Namn',
  nameFault: (most) => `Skriv ett namn på högst ${most} tecken.`,
  role: 'Roll',
  regions: 'Regioner',
  careRegions: 'Sjukvårdsregioner',
  save: 'Spara behörigheten',
  saved: (name, role) => `${name}: ${role}.`,
};

const en: MembersTexts = {
  title: 'Roles',
  hint: "A change holds from the person's next call. Whoever loses every role still stands with their name in the history.",
  fetch: 'Fetch the roles',
  search: 'Search by name, role or unit',
  people: (count) => plural.en(count, '# person', '# people'),
  more: (count) => `and ${count} more: search to find them`,
  noneFound: 'Nobody fits the search.',
  changed: (when, who) => `Changed ${when} by ${who}`,
  seeded: 'Was here from the start',
  change: 'Change',
  changeOf: (name) => `Change the role of ${name}`,
  giveAgain: 'Give a role again',
  giveAgainTo: (name) => `Give a role again: ${name}`,
  revoke: 'Take away',
  revokeOf: (name) => `Take away the role of ${name}`,
  sureToRevoke: (name) => `Shall ${name} not be able to read or write anything any more?`,
  yesRevoke: 'Yes, take the role away',
  cancel: 'Cancel',
  revoked: (name) => `${name} has no role any more.`,
  add: 'Add a person',
  identity: "The person's tenant id and object id",
  identityHint: 'Paste what the person sees when the hub does not know them. Text around it does no harm.',
  identityFault:
    "It must be two ids, like 11111111-1111-4111-8111-111111111111: first the tenant's, then the person's.",
  name: 'Name',
  nameFault: (most) => `Write a name of at most ${most} characters.`,
  role: 'Role',
  regions: 'Regions',
  careRegions: 'Sjukvårdsregioner',
  save: 'Save the role',
  saved: (name, role) => `${name}: ${role}.`,
};

export const MEMBERS_TEXTS: InLanguages<MembersTexts> = { sv, en };
