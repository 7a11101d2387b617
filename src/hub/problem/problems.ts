import type { Language } from '../../core/language';
import { GUARD_PROBLEMS } from '../guard/guardProblems';

interface ProblemText {
  readonly status: number;
  readonly title: Readonly<Record<Language, string>>;
  /** Fit for a person: what happened and what to do. `about` fills in what it is about, where that helps. */
  readonly detail: Readonly<Record<Language, (about: string) => string>>;
}

/** Everything the hub refuses, by code. Codes are for programs and don't change; texts are for people. */
export const PROBLEMS = {
  badRequest: {
    status: 400,
    title: { sv: 'Felaktigt anrop', en: 'Bad request' },
    detail: {
      sv: (about) => `Hubben förstår inte anropet. Fel vid: ${about}.`,
      en: (about) => `The hub does not understand the request. Wrong at: ${about}.`,
    },
  },
  methodFaulty: {
    status: 400,
    title: { sv: 'Metoden går inte att använda', en: 'Unusable method' },
    detail: {
      sv: (about) => `Metoden går inte att använda. ${about} Inget har ändrats.`,
      en: (about) => `The method can't be used. ${about} Nothing was changed.`,
    },
  },
  memberFaulty: {
    status: 400,
    title: { sv: 'Behörigheten går inte att ge', en: 'Unusable role' },
    detail: {
      sv: (about) => `${about} Inget har ändrats.`,
      en: (about) => `${about} Nothing was changed.`,
    },
  },
  unauthenticated: {
    status: 401,
    title: { sv: 'Inte inloggad', en: 'Not signed in' },
    detail: {
      sv: () => 'Du behöver logga in, eller logga in på nytt.',
      en: () => 'You need to sign in, or to sign in again.',
    },
  },
  notMember: {
    status: 403,
    title: { sv: 'Okänd användare', en: 'Unknown user' },
    detail: {
      sv: (about) =>
        `Du är inloggad men har ingen behörighet i hubben. Be processledaren ge dig en, och skicka med det här: ${about}`,
      en: (about) =>
        `You are signed in but have no role in the hub. Ask the process leader for one, and send this along: ${about}`,
    },
  },
  notYourUnit: {
    status: 403,
    title: { sv: 'Inte din enhet', en: 'Not your unit' },
    detail: {
      sv: (about) => `Du får inte skriva för ${about}. Inget har ändrats.`,
      en: (about) => `You may not write for ${about}. Nothing was changed.`,
    },
  },
  leaderOnly: {
    status: 403,
    title: { sv: 'Bara för processledaren', en: 'Process leader only' },
    detail: {
      sv: () => 'Omgångar, metoder, behörigheter och spårbarhet sköts av processledaren. Inget har ändrats.',
      en: () =>
        'Rounds, methods, roles and the audit trail are in the hands of the process leader. Nothing was changed.',
    },
  },
  localOnly: {
    status: 403,
    title: { sv: 'Bara på den egna datorn', en: 'This machine only' },
    detail: {
      sv: () => 'Testanvändarna kan bara användas på localhost.',
      en: () => 'The test users can only be used on localhost.',
    },
  },
  notFound: {
    status: 404,
    title: { sv: 'Finns inte', en: 'Not found' },
    detail: {
      sv: (about) => `Det finns inget på adressen ${about}.`,
      en: (about) => `There is nothing at ${about}.`,
    },
  },
  unknownRound: {
    status: 404,
    title: { sv: 'Okänd omgång', en: 'Unknown round' },
    detail: {
      sv: (about) => `Omgången ”${about}” finns inte i hubben.`,
      en: (about) => `The hub has no round “${about}”.`,
    },
  },
  unknownUser: {
    status: 404,
    title: { sv: 'Okänd testanvändare', en: 'Unknown test user' },
    detail: {
      sv: (about) => `Testanvändaren finns inte. De som finns: ${about}.`,
      en: (about) => `There is no such test user. These exist: ${about}.`,
    },
  },
  unknownMember: {
    status: 404,
    title: { sv: 'Okänd person', en: 'Unknown person' },
    detail: {
      sv: (about) => `Personen ${about} finns inte i hubben och har ingen behörighet där.`,
      en: (about) => `The person ${about} is not in the hub and has no role there.`,
    },
  },
  memberMoved: {
    status: 409,
    title: { sv: 'Behörigheten har ändrats', en: 'Role changed' },
    detail: {
      sv: (about) =>
        `Någon annan har ändrat behörigheten för ${about} under tiden. Inget har ändrats; se vad som gäller nu, och spara igen om din ändring ändå ska göras.`,
      en: (about) =>
        `Somebody else has changed the role of ${about} meanwhile. Nothing was changed; see what holds now, and save again if your change is still to be made.`,
    },
  },
  lastLeader: {
    status: 409,
    title: { sv: 'Den enda processledaren', en: 'The only process leader' },
    detail: {
      sv: (about) =>
        `${about} är den enda processledaren och måste vara det tills någon annan är det. Inget har ändrats; gör någon annan till processledare först.`,
      en: (about) =>
        `${about} is the only process leader, and has to be until somebody else is. Nothing was changed; make somebody else process leader first.`,
    },
  },
  pushIdTaken: {
    status: 409,
    title: { sv: 'Sändningen finns redan', en: 'Push id taken' },
    detail: {
      sv: () => 'Någon annan har redan sänt med samma id. Inget har ändrats; synka igen.',
      en: () => 'Somebody else has already sent with the same id. Nothing was changed; sync again.',
    },
  },
  roundClosed: {
    status: 409,
    title: { sv: 'Omgången är stängd', en: 'Round closed' },
    detail: {
      sv: (about) => `Omgången ”${about}” är stängd och behåller sin metod. Öppna den först om metoden ska ändras.`,
      en: (about) => `The round “${about}” is closed and keeps its method. Open it first if the method is to change.`,
    },
  },
  methodMoved: {
    status: 409,
    title: { sv: 'Metoden har ändrats', en: 'Method changed' },
    detail: {
      sv: (about) =>
        `Någon annan har ändrat metoden för omgången ”${about}” under tiden. Inget har ändrats; läs den som gäller nu och gör om ändringen.`,
      en: (about) =>
        `Somebody else has changed the method of the round “${about}” meanwhile. Nothing was changed; read the present one and make the change again.`,
    },
  },
  nameTaken: {
    status: 409,
    title: { sv: 'Namnet är taget', en: 'Name taken' },
    detail: {
      sv: (about) =>
        `En annan omgång heter redan ”${about}”, eller har det som id. Inget har ändrats; välj ett annat namn.`,
      en: (about) =>
        `Another round is already called “${about}”, or has it for its id. Nothing was changed; choose another name.`,
    },
  },
  roundTaken: {
    status: 409,
    title: { sv: 'Omgången finns redan', en: 'Round exists' },
    detail: {
      sv: (about) =>
        `Det finns redan en omgång med id:t ”${about}”, med en annan titel eller strategi. Inget har ändrats; välj ett annat id.`,
      en: (about) =>
        `There is a round with the id “${about}” already, with another title or strategy. Nothing was changed; choose another id.`,
    },
  },
  strategyFixed: {
    status: 409,
    title: { sv: 'Strategin ligger fast', en: 'Strategy fixed' },
    detail: {
      sv: (about) =>
        `Omgången ”${about}” har bedömningar efter sin strategi, som därför inte kan bytas. Inget har ändrats.`,
      en: (about) =>
        `The round “${about}” has assessments by its strategy, which therefore can't change. Nothing was changed.`,
    },
  },
  tooLarge: {
    status: 413,
    title: { sv: 'För mycket på en gång', en: 'Too much at once' },
    detail: {
      sv: () => 'Ändringarna är för stora för en sändning (högst 1 MB). Dela upp dem.',
      en: () => 'The changes are too large for one push (1 MB at most). Split them.',
    },
  },
  unsupportedMedia: {
    status: 415,
    title: { sv: 'Fel slags innehåll', en: 'Unsupported content' },
    detail: {
      sv: () => 'Hubben tar bara emot JSON (application/json).',
      en: () => 'The hub takes JSON only (application/json).',
    },
  },
  ...GUARD_PROBLEMS,
  signInAway: {
    status: 503,
    title: { sv: 'Inloggningen kan inte prövas', en: 'Sign-in out of reach' },
    detail: {
      sv: () =>
        'Hubben når inte inloggningstjänsten och kan inte pröva vem du är. Inget har ändrats; försök igen snart.',
      en: () => 'The hub can’t reach the sign-in service to see who you are. Nothing was changed; try again soon.',
    },
  },
  tooManyStreams: {
    status: 429,
    title: { sv: 'För många öppna paneler', en: 'Too many open panes' },
    detail: {
      sv: () => 'Du har hubben öppen på för många ställen samtidigt. Stäng någon arbetsbok; synka går ändå.',
      en: () => 'You have the hub open in too many places at once. Close a workbook; syncing works all the same.',
    },
  },
  hubFull: {
    status: 503,
    title: { sv: 'Hubben är full', en: 'Hub full' },
    detail: {
      sv: () => 'Fler kan inte lyssna på hubben just nu. Synka går ändå.',
      en: () => 'No more can listen to the hub right now. Syncing works all the same.',
    },
  },
  internal: {
    status: 500,
    title: { sv: 'Fel i hubben', en: 'Error in the hub' },
    detail: {
      sv: () => 'Något gick fel i hubben. Försök igen; består felet, kontakta den som sköter hubben.',
      en: () => 'Something went wrong in the hub. Try again; if it persists, contact whoever runs the hub.',
    },
  },
  storeAway: {
    status: 503,
    title: { sv: 'Lagret svarar inte', en: 'Store away' },
    detail: {
      sv: () =>
        'Hubben når inte sitt lager just nu, eller kan inte skriva i det. Försök igen om en stund: inget sparas två gånger.',
      en: () =>
        "The hub can't reach its store right now, or can't write to it. Try again in a while: nothing is saved twice.",
    },
  },
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof PROBLEMS;
