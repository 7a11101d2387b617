import type { RowOutcome } from '../../commands/registers/openRegisters';
import type { RowRefusal } from '../../sync/registerProtocol';
import type { InLanguages } from './inLanguages';
import { plural } from './plural';

type OutcomeTexts = Readonly<
  Record<RowOutcome['act'], Readonly<Record<RowOutcome['kind'], (title: string) => string>>>
>;

/** The texts on registers' rows: the list, and the form that one is written in. */
export interface RowTexts {
  readonly intro: string;
  readonly counts: (counts: { all: number; mine: number }) => string;
  readonly reading: string;
  readonly unread: string;
  readonly allRegisters: string;
  readonly add: string;
  readonly none: string;
  readonly noneFound: string;
  readonly inSheet: (sheet: string) => string;
  readonly atHub: string;
  readonly mayNotAdd: string;
  readonly search: string;
  readonly unit: string;
  readonly allUnits: string;
  readonly myUnits: string;
  readonly area: string;
  readonly allAreas: string;
  readonly found: (counts: { found: number; all: number }) => string;
  readonly more: (count: number) => string;
  readonly ofSource: string;
  readonly unsent: string;
  readonly faulty: string;
  readonly newRow: (register: string) => string;
  readonly readOnly: Readonly<Record<'reader' | 'otherUnit' | 'source' | 'sourceOfOther', string>>;
  readonly facts: string;
  readonly required: (heading: string) => string;
  readonly choose: string;
  readonly nothingChosen: string;
  readonly linkHint: string;
  readonly yearGroup: string;
  readonly nextYear: (year: number) => string;
  readonly save: string;
  readonly cancel: string;
  readonly back: string;
  readonly remove: string;
  readonly goTo: (sheet: string) => string;
  readonly faults: (count: number) => string;
  readonly stopped: {
    readonly offline: string;
    readonly noRoom: string;
    readonly restless: string;
    readonly refused: Readonly<Record<RowRefusal, string>>;
    readonly clash: string;
    readonly gone: string;
    readonly by: (who: string, when: string) => string;
    readonly mine: string;
    readonly theirs: string;
    readonly keepMine: string;
    readonly takeTheirs: string;
    readonly bringBack: string;
    readonly leaveRemoved: string;
  };
  readonly outcomes: OutcomeTexts;
  readonly undo: string;
  readonly givenUp: string;
  readonly takeUp: string;
}

const sv: RowTexts = {
  intro: 'Det som regionerna för bok över tillsammans. Välj ett register.',
  counts: ({ all, mine }) =>
    all === 0
      ? 'Inga rader än'
      : [plural.sv(all, '# rad', '# rader'), ...(mine ? [`varav ${mine} från dina enheter`] : [])].join(', '),
  reading: 'Läser …',
  unread: 'Hubben har inte svarat. Raderna visas när den gör det.',
  allRegisters: 'Alla register',
  add: 'Lägg till',
  none: 'Här finns inga rader än.',
  noneFound: 'Inga rader stämmer med det du söker.',
  inSheet: (sheet) => `Raderna står på bladet ${sheet}.`,
  atHub: 'Raderna finns i hubben och har inget eget blad i den här arbetsboken.',
  mayNotAdd: 'Du läser. Bara den som har en enhet att svara för kan lägga till rader.',
  search: 'Sök i raderna',
  unit: 'Enhet',
  allUnits: 'Alla enheter',
  myUnits: 'Mina enheter',
  area: 'Område',
  allAreas: 'Alla områden',
  found: ({ found, all }) => `Visar ${found} av ${plural.sv(all, '# rad', '# rader')}`,
  more: (count) => `Visa ${count} till`,
  ofSource: 'Källrad',
  unsent: 'Inte skickad',
  faulty: 'Att rätta',
  newRow: (register) => `Ny rad: ${register}`,
  readOnly: {
    reader: 'Du har rollen läsare och kan se raden, men inte ändra den.',
    otherUnit: 'Raden hör till en annan enhet. Du kan se den, men inte ändra den.',
    source: 'Raden kommer ur en källa, och källans ord ändras aldrig. Det som fylls i bredvid kan du skriva.',
    sourceOfOther: 'Raden kommer ur en källa, och källans ord ändras aldrig.',
  },
  facts: 'Vad raden säger',
  required: (heading) => `Fyll i ${heading.toLowerCase()}.`,
  choose: 'Välj …',
  nothingChosen: 'Inget valt',
  linkHint: 'Hela adressen, med https:// först.',
  yearGroup: 'Uppföljning per år',
  nextYear: (year) => `Lägg till ${year}`,
  save: 'Spara',
  cancel: 'Avbryt',
  back: 'Tillbaka',
  remove: 'Ta bort raden',
  goTo: (sheet) => `Visa på bladet ${sheet}`,
  faults: (count) =>
    plural.sv(count, '# sak att rätta innan raden kan sparas.', '# saker att rätta innan raden kan sparas.'),
  stopped: {
    offline: 'Hubben svarar inte. Det du har skrivit finns kvar här. Försök igen om en stund, men stäng inte Excel.',
    noRoom: 'Raden får inte plats: annat står under eller bredvid tabellen på bladet. Flytta det och spara igen.',
    restless: 'Andra skriver på samma ställe just nu. Det du har skrivit finns kvar här. Spara igen.',
    refused: {
      notYourUnit: 'Du får inte skriva för den enheten. Välj en av dina egna.',
      ofSource: 'Det är en källas egna ord, och de ändras inte.',
      incomplete: 'Något fattas på raden. Fyll i det och spara igen.',
      invalid: 'Hubben förstår inte allt på raden. Är tillägget gammalt, ladda om det.',
    },
    clash: 'Någon annan har ändrat samma sak medan du skrev. Vilket ska gälla?',
    gone: 'Någon annan har tagit bort raden medan du skrev. Vad ska gälla?',
    by: (who, when) => `${who}, ${when}`,
    mine: 'Du',
    theirs: 'Den andra',
    keepMine: 'Behåll mitt',
    takeTheirs: 'Ta det andra',
    bringBack: 'Spara min rad ändå',
    leaveRemoved: 'Låt den vara borttagen',
  },
  outcomes: {
    saved: {
      sent: (title) => `”${title}” är sparad och skickad.`,
      unsent: (title) => `”${title}” är sparad på bladet men inte skickad. Den skickas när du synkar nästa gång.`,
      conflict: (title) =>
        `”${title}” är sparad på bladet, men någon annan har ändrat samma sak. Välj under Konflikter.`,
      refused: (title) => `”${title}” är sparad på bladet, men hubben tog inte emot den. Se varför nedan.`,
      left: (title) => `”${title}” sparades inte.`,
    },
    removed: {
      sent: (title) => `”${title}” är borttagen.`,
      unsent: (title) => `”${title}” är borttagen från bladet. Den försvinner för andra när du synkar nästa gång.`,
      conflict: (title) =>
        `”${title}” är borttagen från bladet, men någon annan har ändrat den. Välj under Konflikter.`,
      refused: (title) => `”${title}” får du inte ta bort.`,
      left: (title) => `”${title}” har ändrats och togs inte bort. Läs den och försök igen.`,
    },
    broughtBack: {
      sent: (title) => `”${title}” är tillbaka.`,
      unsent: (title) => `”${title}” är tillbaka på bladet. Den skickas när du synkar nästa gång.`,
      conflict: (title) => `”${title}” är tillbaka på bladet, men någon annan har ändrat den. Välj under Konflikter.`,
      refused: (title) => `”${title}” är tillbaka på bladet, men hubben tog inte emot den.`,
      left: (title) => `”${title}” kunde inte hämtas tillbaka.`,
    },
  },
  undo: 'Ångra',
  givenUp: 'Det du skrev sparades inte.',
  takeUp: 'Fortsätt skriva',
};

const en: RowTexts = {
  intro: 'What the regions keep track of together. Choose a register.',
  counts: ({ all, mine }) =>
    all === 0
      ? 'No rows yet'
      : [plural.en(all, '# row', '# rows'), ...(mine ? [`${mine} of them from your units`] : [])].join(', '),
  reading: 'Reading …',
  unread: 'The hub has not answered. Rows are shown once it does.',
  allRegisters: 'All registers',
  add: 'Add',
  none: 'There are no rows here yet.',
  noneFound: 'No rows match what you are looking for.',
  inSheet: (sheet) => `The rows are on the sheet ${sheet}.`,
  atHub: 'The rows are in the hub and have no sheet of their own in this workbook.',
  mayNotAdd: 'You are reading. Only those who answer for a unit can add rows.',
  search: 'Search the rows',
  unit: 'Unit',
  allUnits: 'All units',
  myUnits: 'My units',
  area: 'Area',
  allAreas: 'All areas',
  found: ({ found, all }) => `Showing ${found} of ${plural.en(all, '# row', '# rows')}`,
  more: (count) => `Show ${count} more`,
  ofSource: 'From a source',
  unsent: 'Not sent',
  faulty: 'To put right',
  newRow: (register) => `New row: ${register}`,
  readOnly: {
    reader: 'You are a reader and can see the row, but not change it.',
    otherUnit: 'The row belongs to another unit. You can see it, but not change it.',
    source: 'The row comes from a source, whose words never change. What is filled in beside them you can write.',
    sourceOfOther: 'The row comes from a source, whose words never change.',
  },
  facts: 'What the row says',
  required: (heading) => `Fill in ${heading.toLowerCase()}.`,
  choose: 'Choose …',
  nothingChosen: 'Nothing chosen',
  linkHint: 'The whole address, beginning with https://.',
  yearGroup: 'Follow-up each year',
  nextYear: (year) => `Add ${year}`,
  save: 'Save',
  cancel: 'Cancel',
  back: 'Back',
  remove: 'Remove the row',
  goTo: (sheet) => `Show on the sheet ${sheet}`,
  faults: (count) =>
    plural.en(
      count,
      '# thing to put right before the row can be saved.',
      '# things to put right before the row can be saved.',
    ),
  stopped: {
    offline: 'The hub does not answer. What you wrote is kept here. Try again in a while, but don’t close Excel.',
    noRoom: 'The row has no room: other things stand below or beside the table on its sheet. Move them and save again.',
    restless: 'Others are writing in the same place right now. What you wrote is kept here. Save again.',
    refused: {
      notYourUnit: 'You may not write for that unit. Choose one of your own.',
      ofSource: 'These are a source’s own words, which don’t change.',
      incomplete: 'Something is missing in the row. Fill it in and save again.',
      invalid: 'The hub does not understand all of the row. If the add-in is old, reload it.',
    },
    clash: 'Somebody else changed the same thing while you were writing. Which shall hold?',
    gone: 'Somebody else removed the row while you were writing. What shall hold?',
    by: (who, when) => `${who}, ${when}`,
    mine: 'You',
    theirs: 'The other',
    keepMine: 'Keep mine',
    takeTheirs: 'Take the other',
    bringBack: 'Save my row anyway',
    leaveRemoved: 'Leave it removed',
  },
  outcomes: {
    saved: {
      sent: (title) => `“${title}” is saved and sent.`,
      unsent: (title) => `“${title}” is saved on its sheet but not sent. It goes with the next sync.`,
      conflict: (title) =>
        `“${title}” is saved on its sheet, but somebody else changed the same thing. Choose under Conflicts.`,
      refused: (title) => `“${title}” is saved on its sheet, but the hub did not take it in. See why below.`,
      left: (title) => `“${title}” was not saved.`,
    },
    removed: {
      sent: (title) => `“${title}” is removed.`,
      unsent: (title) => `“${title}” is removed from its sheet. It goes away for others with the next sync.`,
      conflict: (title) =>
        `“${title}” is removed from its sheet, but somebody else changed it. Choose under Conflicts.`,
      refused: (title) => `“${title}” is not yours to remove.`,
      left: (title) => `“${title}” has changed and was not removed. Read it and try again.`,
    },
    broughtBack: {
      sent: (title) => `“${title}” is back.`,
      unsent: (title) => `“${title}” is back on its sheet. It goes with the next sync.`,
      conflict: (title) => `“${title}” is back on its sheet, but somebody else changed it. Choose under Conflicts.`,
      refused: (title) => `“${title}” is back on its sheet, but the hub did not take it in.`,
      left: (title) => `“${title}” could not be brought back.`,
    },
  },
  undo: 'Undo',
  givenUp: 'What you wrote was not saved.',
  takeUp: 'Go on writing',
};

export const ROW_TEXTS: InLanguages<RowTexts> = { sv, en };
