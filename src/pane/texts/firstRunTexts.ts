import type { InLanguages } from './inLanguages';

/** What a screen says of one situation: what is the matter, and what a person can do. */
export interface SituationTexts {
  readonly title: string;
  readonly matter: string;
  readonly todo: readonly string[];
  readonly action: string;
}

/** The texts of what comes before the work, or keeps a person from it. */
export interface FirstRunTexts {
  /** `matter` is why nobody is signed in, which signing in tells. */
  readonly signedOut: Omit<SituationTexts, 'matter'>;
  readonly refused: Omit<SituationTexts, 'matter'>;
  readonly unknownAccount: SituationTexts;
  readonly noUnits: SituationTexts;
  readonly noNetwork: SituationTexts;
  readonly emptyWorkbook: (round: string) => SituationTexts;
  readonly foreignWorkbook: (round: string) => SituationTexts;
  /** In a workbook of ours, with another round to go on in, and without. */
  readonly closed: (round: string, next: string) => SituationTexts;
  readonly closedWithoutNext: (round: string) => SituationTexts;
  /** A new workbook would be for it. */
  readonly closedBefore: (round: string) => SituationTexts;
  readonly bindInstead: string;
  readonly support: string;
}

const sv: FirstRunTexts = {
  signedOut: { title: 'Logga in', todo: [], action: 'Logga in' },
  refused: { title: 'Kontot går inte att använda', todo: [], action: 'Logga ut' },
  unknownAccount: {
    title: 'Du har ingen behörighet än',
    matter: 'Du är inloggad, men hubben känner inte till ditt konto.',
    todo: ['Skicka ditt id till processledaren, som lägger upp dig. Försök sedan igen.'],
    action: 'Försök igen',
  },
  noUnits: {
    title: 'Du har ingen enhet än',
    matter: 'Hubben känner till dig, men ingen region eller sjukvårdsregion är kopplad till dig.',
    todo: ['Be processledaren att koppla dig till din enhet, och skicka med ditt id. Försök sedan igen.'],
    action: 'Försök igen',
  },
  noNetwork: {
    title: 'Hubben svarar inte',
    matter: 'Tillägget har inte fått kontakt med hubben sedan det öppnades.',
    todo: [
      'Kontrollera nätet, och VPN om din organisation använder det. Försök sedan igen.',
      'Det du fyller i står kvar i cellerna och skickas när hubben svarar.',
    ],
    action: 'Försök igen',
  },
  emptyWorkbook: (round) => ({
    title: 'Börja med att skapa bladen',
    matter: 'Arbetsboken är tom.',
    todo: [`Bladen görs för omgången ${round} och fylls med det som redan finns i hubben.`],
    action: 'Skapa arbetsbok',
  }),
  foreignWorkbook: (round) => ({
    title: 'Arbetsboken har annat innehåll',
    matter: 'Här finns inga blad för kartläggningen än.',
    todo: [
      `Skapar du dem läggs nya blad till, för omgången ${round}. Inget av det som redan finns i arbetsboken ändras.`,
      'Vill du hellre ha dem för sig: öppna en tom arbetsbok och starta tillägget där.',
    ],
    action: 'Lägg till bladen',
  }),
  closed: (round, next) => ({
    title: `Omgången ${round} är stängd`,
    matter: 'Det går att läsa, men inte att synka ändringar.',
    todo: [`Fortsätt i omgången ${next}. Det som står här finns i hubben och kommer tillbaka om du byter igen.`],
    action: `Byt till ${next}`,
  }),
  closedWithoutNext: (round) => ({
    title: `Omgången ${round} är stängd`,
    matter: 'Det går att läsa, men inte att synka ändringar.',
    todo: ['Processledaren öppnar nästa omgång. Du behöver inte göra något.'],
    action: 'Uppdatera Riket',
  }),
  closedBefore: (round) => ({
    title: `Omgången ${round} är stängd`,
    matter: 'Det går att skapa bladen och läsa, men inte att synka ändringar.',
    todo: [
      'Vill du fylla i: fråga processledaren när nästa omgång öppnar.',
      'Skapar du bladen läggs de till. Inget av det som redan finns i arbetsboken ändras.',
    ],
    action: 'Skapa bladen ändå',
  }),
  bindInstead: 'Koppla ett eget blad i stället',
  support: 'Inställningar och diagnostik',
};

const en: FirstRunTexts = {
  signedOut: { title: 'Sign in', todo: [], action: 'Sign in' },
  refused: { title: 'The account can’t be used', todo: [], action: 'Sign out' },
  unknownAccount: {
    title: 'You have no rights yet',
    matter: 'You are signed in, but the hub does not know your account.',
    todo: ['Send your id to the process leader, who adds you. Then try again.'],
    action: 'Try again',
  },
  noUnits: {
    title: 'You have no unit yet',
    matter: 'The hub knows you, but no region or sjukvårdsregion is yours.',
    todo: ['Ask the process leader to give you your unit, and send your id along. Then try again.'],
    action: 'Try again',
  },
  noNetwork: {
    title: 'The hub does not answer',
    matter: 'The add-in has not reached the hub since it was opened.',
    todo: [
      'Check the network, and the VPN if your organisation uses one. Then try again.',
      'What you fill in stays in the cells and is sent when the hub answers.',
    ],
    action: 'Try again',
  },
  emptyWorkbook: (round) => ({
    title: 'Begin by creating the sheets',
    matter: 'The workbook is empty.',
    todo: [`The sheets are made for the round ${round} and filled with what the hub already has.`],
    action: 'Create workbook',
  }),
  foreignWorkbook: (round) => ({
    title: 'The workbook has other contents',
    matter: 'There are no sheets for the mapping here yet.',
    todo: [
      `If you create them, new sheets are added, for the round ${round}. Nothing that is in the workbook already is changed.`,
      'To keep them apart, open an empty workbook and start the add-in there.',
    ],
    action: 'Add the sheets',
  }),
  closed: (round, next) => ({
    title: `The round ${round} is closed`,
    matter: 'It can be read, but changes can’t be synced.',
    todo: [`Go on in the round ${next}. What stands here is in the hub and comes back if you change again.`],
    action: `Change to ${next}`,
  }),
  closedWithoutNext: (round) => ({
    title: `The round ${round} is closed`,
    matter: 'It can be read, but changes can’t be synced.',
    todo: ['The process leader opens the next round. There is nothing that you need to do.'],
    action: 'Refresh Riket',
  }),
  closedBefore: (round) => ({
    title: `The round ${round} is closed`,
    matter: 'The sheets can be created and read, but changes can’t be synced.',
    todo: [
      'To fill in, ask the process leader when the next round opens.',
      'If you create the sheets, they are added. Nothing that is in the workbook already is changed.',
    ],
    action: 'Create the sheets anyway',
  }),
  bindInstead: 'Bind a sheet of your own instead',
  support: 'Settings and diagnostics',
};

export const FIRST_RUN_TEXTS: InLanguages<FirstRunTexts> = { sv, en };
