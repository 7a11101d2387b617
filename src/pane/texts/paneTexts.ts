import type { Act } from '../../commands/state';
import type { Role } from '../../sync/protocol';
import { ROLE_WORDS } from '../../sync/roleWords';
import type { InLanguages } from './inLanguages';
import { plural } from './plural';

/** Every text of the pane, in Swedish and English. A text that takes something in is a function. */
export interface PaneTexts {
  readonly title: string;
  readonly signedInAs: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly notKnownYet: string;
  readonly units: string;
  readonly noUnits: string;
  readonly round: string;
  readonly invented: string;
  readonly closed: string;
  readonly lastSync: string;
  readonly never: string;
  readonly unsent: (count: number) => string;
  readonly nothingUnsent: string;
  readonly create: string;
  readonly createAgain: string;
  readonly createHint: string;
  readonly sync: string;
  readonly refresh: string;
  readonly busy: Record<Act, string>;
  readonly report: string;
  readonly sent: (count: number) => string;
  readonly received: (count: number) => string;
  readonly unclear: (count: number) => string;
  readonly leftAlone: (count: number) => string;
  readonly refused: (count: number, reason: string) => string;
  readonly takeBack: string;
  readonly refreshed: (time: string) => string;
  readonly problems: (count: number) => string;
  readonly goTo: (address: string) => string;
  readonly offline: (since: string) => string;
  readonly tryAgain: string;
  readonly failures: {
    readonly offline: string;
    readonly noWorkbook: string;
    readonly unsentFirst: (count: number) => string;
    readonly unsentInClosed: (count: number) => string;
    readonly problemsFirst: (count: number) => string;
    readonly roundChanged: string;
    readonly unknownRound: (round: string) => string;
    readonly mixedRounds: (rounds: string) => string;
    readonly strangeAnswer: string;
    readonly excel: (message: string) => string;
  };
  readonly symbols: (words: string) => string;
}

const sv: PaneTexts = {
  title: 'Täckning – life science',
  signedInAs: 'Inloggad som',
  roles: ROLE_WORDS.sv,
  notKnownYet: 'inte känd än',
  units: 'Enhet',
  noUnits: 'inga egna blad i arbetsboken',
  round: 'Omgång',
  invented: 'Påhittade exempeldata – inga verkliga bedömningar.',
  closed: 'Omgången är stängd. Det går att läsa men inte att synka ändringar.',
  lastSync: 'Senast synkad',
  never: 'aldrig',
  unsent: (count) => plural.sv(count, '# ändring är inte skickad', '# ändringar är inte skickade'),
  nothingUnsent: 'Allt är skickat',
  create: 'Skapa arbetsbok',
  createAgain: 'Uppdatera bladen',
  createHint: 'Arbetsboken har inga blad för kartläggningen än. Skapa dem, så fylls det i som redan finns i hubben.',
  sync: 'Synka',
  refresh: 'Uppdatera riket',
  busy: {
    start: 'Startar …',
    create: 'Skapar arbetsboken …',
    sync: 'Synkar …',
    refresh: 'Uppdaterar Riket …',
    switchRound: 'Byter omgång …',
    resolve: 'Ändrar i cellerna …',
    takeBack: 'Hämtar hubbens värden …',
    takeSuggestion: 'Skriver i cellerna …',
    judge: 'Skriver bedömningen …',
    writeWords: 'Skriver orden …',
    clearFills: 'Tar bort färgerna …',
    showSymbols: 'Ändrar färgreglerna …',
    undo: 'Sätter tillbaka …',
    saveMethod: 'Sparar metoden …',
    saveRound: 'Sparar omgången …',
    readMembers: 'Hämtar behörigheterna …',
    saveMember: 'Sparar behörigheten …',
    readAudit: 'Hämtar händelserna …',
    exportAudit: 'Hämtar filen …',
    look: 'Läser markeringen …',
    bind: 'Kopplar bladet …',
    unbind: 'Kopplar loss …',
    saveRow: 'Sparar raden …',
    removeRow: 'Tar bort raden …',
  },
  report: 'Senaste synkningen',
  sent: (count) => plural.sv(count, '# ändring skickad', '# ändringar skickade'),
  received: (count) => plural.sv(count, '# ändring hämtad', '# ändringar hämtade'),
  unclear: (count) => plural.sv(count, '# sak är oklar', '# saker är oklara'),
  leftAlone: (count) =>
    plural.sv(
      count,
      '# cell ändrades under tiden och lämnades orörd. Synka igen.',
      '# celler ändrades under tiden och lämnades orörda. Synka igen.',
    ),
  refused: (count, reason) => `${plural.sv(count, '# ändring', '# ändringar')} togs inte emot: ${reason}`,
  takeBack: 'Sätt tillbaka hubbens värden',
  refreshed: (time) => `Riket uppdaterades ${time}`,
  problems: (count) => plural.sv(count, '# sak att rätta', '# saker att rätta'),
  goTo: (address) => `Gå till ${address}`,
  offline: (since) =>
    `Hubben har inte svarat sedan ${since}. Arbeta vidare: allt står i cellerna och skickas vid nästa synkning.`,
  tryAgain: 'Försök igen',
  failures: {
    offline: 'Hubben svarar inte. Inget har gått förlorat; försök igen om en stund.',
    noWorkbook: 'Arbetsboken har inga blad för kartläggningen. Skapa arbetsboken först.',
    unsentInClosed: (count) =>
      `Omgången är stängd: ${plural.sv(count, 'en ändring', '# ändringar')} kan inte skickas. Välj Synka, och sedan ”Sätt tillbaka hubbens värden”.`,
    unsentFirst: (count) =>
      plural.sv(
        count,
        '# ändring är inte skickad. Synka den innan du byter omgång.',
        '# ändringar är inte skickade. Synka dem innan du byter omgång.',
      ),
    problemsFirst: (count) =>
      plural.sv(
        count,
        'En sak i bladen behöver rättas innan du byter omgång.',
        '# saker i bladen behöver rättas innan du byter omgång.',
      ),
    roundChanged: 'Någon har bytt omgång i arbetsboken sedan dess. Inget sattes tillbaka.',
    unknownRound: (round) =>
      `Hubben känner inte omgången ”${round}” som bladen är ifyllda för. Inget har skickats. Fråga processledaren.`,
    mixedRounds: (rounds) =>
      `Bladen i arbetsboken hör till olika omgångar: ${rounds}. Inget har skickats. Fråga processledaren.`,
    strangeAnswer:
      'Hubben svarade med något som inte gick att förstå. Be din administratör kontrollera adress och version.',
    excel: (message) =>
      `Excel kunde inte göra klart. Det du fyllt i står kvar; försök igen. (Teknisk uppgift: ${message})`,
  },
  symbols: (words) => `Symboler framför orden: ${words}`,
};

const en: PaneTexts = {
  title: 'Coverage – life science',
  signedInAs: 'Signed in as',
  roles: ROLE_WORDS.en,
  notKnownYet: 'not known yet',
  units: 'Unit',
  noUnits: 'no sheets of your own in this workbook',
  round: 'Round',
  invented: 'Invented example data – no real assessments.',
  closed: 'The round is closed. It can be read, but changes are not synced.',
  lastSync: 'Last synced',
  never: 'never',
  unsent: (count) => plural.en(count, '# change not sent', '# changes not sent'),
  nothingUnsent: 'Everything is sent',
  create: 'Create workbook',
  createAgain: 'Update the sheets',
  createHint:
    'This workbook has no sheets for the mapping yet. Create them, and what the hub already has is filled in.',
  sync: 'Sync',
  refresh: 'Refresh Riket',
  busy: {
    start: 'Starting …',
    create: 'Creating the workbook …',
    sync: 'Syncing …',
    refresh: 'Refreshing Riket …',
    switchRound: 'Changing round …',
    resolve: 'Changing the cells …',
    takeBack: "Fetching the hub's values …",
    takeSuggestion: 'Writing in the cells …',
    judge: 'Writing the judgement …',
    writeWords: 'Writing the words …',
    clearFills: 'Taking the colours away …',
    showSymbols: 'Changing the colour rules …',
    undo: 'Putting back …',
    saveMethod: 'Saving the method …',
    saveRound: 'Saving the round …',
    readMembers: 'Fetching the roles …',
    saveMember: 'Saving the role …',
    readAudit: 'Fetching the trail …',
    exportAudit: 'Fetching the file …',
    look: 'Reading the selection …',
    bind: 'Binding the sheet …',
    unbind: 'Unbinding …',
    saveRow: 'Saving the row …',
    removeRow: 'Removing the row …',
  },
  report: 'Last sync',
  sent: (count) => plural.en(count, '# change sent', '# changes sent'),
  received: (count) => plural.en(count, '# change received', '# changes received'),
  unclear: (count) => plural.en(count, '# thing is unclear', '# things are unclear'),
  leftAlone: (count) =>
    plural.en(
      count,
      '# cell changed meanwhile and was left alone. Sync again.',
      '# cells changed meanwhile and were left alone. Sync again.',
    ),
  refused: (count, reason) => `${plural.en(count, '# change was', '# changes were')} not accepted: ${reason}`,
  takeBack: "Put the hub's values back",
  refreshed: (time) => `Riket was refreshed ${time}`,
  problems: (count) => plural.en(count, '# thing to put right', '# things to put right'),
  goTo: (address) => `Go to ${address}`,
  offline: (since) =>
    `The hub has not answered since ${since}. Keep working: everything is in the cells and is sent at the next sync.`,
  tryAgain: 'Try again',
  failures: {
    offline: 'The hub does not answer. Nothing is lost; try again in a while.',
    noWorkbook: 'This workbook has no sheets for the mapping. Create the workbook first.',
    unsentInClosed: (count) =>
      `The round is closed: ${plural.en(count, 'one change', '# changes')} can't be sent. Choose Sync, then “Put the hub's values back”.`,
    unsentFirst: (count) =>
      plural.en(
        count,
        '# change is not sent. Sync it before you change round.',
        '# changes are not sent. Sync them before you change round.',
      ),
    problemsFirst: (count) =>
      plural.en(
        count,
        'One thing in the sheets needs to be put right before you change round.',
        '# things in the sheets need to be put right before you change round.',
      ),
    roundChanged: 'Someone has changed the round of the workbook since. Nothing was put back.',
    unknownRound: (round) =>
      `The hub does not know the round “${round}” that the sheets are filled in for. Nothing was sent. Ask the process leader.`,
    mixedRounds: (rounds) =>
      `The sheets belong to different rounds: ${rounds}. Nothing was sent. Ask the process leader.`,
    strangeAnswer:
      'The hub answered something that was not understood. Ask your administrator to check address and version.',
    excel: (message) => `Excel could not finish. What you filled in stands; try again. (Technical detail: ${message})`,
  },
  symbols: (words) => `Symbols before the words: ${words}`,
};

export const PANE_TEXTS: InLanguages<PaneTexts> = { sv, en };
