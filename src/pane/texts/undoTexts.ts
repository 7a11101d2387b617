import type { UndoableAct } from '../../commands/state';
import type { InLanguages } from './inLanguages';

/** The texts of the offer to put back what stood before the last act. */
export interface UndoTexts {
  readonly undo: (act: string, counts: { cells: number; sent: number }) => string;
  readonly acts: Readonly<Record<UndoableAct, string>>;
  readonly putsBack: (units: string) => string;
  /** What was sent to the hub. */
  readonly givesBack: (units: string) => string;
  /** What came from the hub. */
  readonly comesAgain: string;
  /** What the act did besides, which its own button ends. */
  readonly staysBound: string;
  /** The round comes back, by the hub. */
  readonly roundComesBack: (round: string) => string;
  readonly putBack: (count: number) => string;
  readonly changedSince: (count: number, where: string) => string;
  readonly gone: (count: number) => string;
  readonly givenBack: (count: number) => string;
  readonly hubKeeps: (count: number, units: string) => string;
}

const cellsSv = (count: number) => (count ? [count === 1 ? '1 cell' : `${count} celler`] : []);
const sentSv = (count: number) => (count ? [count === 1 ? '1 skickad ändring' : `${count} skickade ändringar`] : []);
const cellsEn = (count: number) => (count ? [count === 1 ? '1 cell' : `${count} cells`] : []);
const sentEn = (count: number) => (count ? [count === 1 ? '1 sent change' : `${count} sent changes`] : []);

const sv: UndoTexts = {
  undo: (act, { cells, sent }) => `Ångra: ${act} – ${[...cellsSv(cells), ...sentSv(sent)].join(', ')}`,
  acts: {
    create: 'Uppdatera bladen',
    sync: 'Synka',
    switchRound: 'Byt omgång',
    resolve: 'Lös konflikten',
    takeBack: 'Sätt tillbaka hubbens värden',
    takeSuggestion: 'Skriv förslaget',
    writeWords: 'Skriv orden',
    bind: 'Koppla',
  },
  putsBack: (units) =>
    `${units}: cellerna får tillbaka det som stod i dem. Det som har ändrats sedan dess lämnas orört.`,
  givesBack: (units) =>
    `${units}: hubben får tillbaka det som stod där, om ingen har ändrat det sedan dess. Ditt står kvar i cellerna, som inte skickat.`,
  comesAgain: 'Det som hämtades hämtas igen vid nästa synkning.',
  staysBound: 'Området är fortfarande kopplat.',
  roundComesBack: (round) => `Arbetsboken går tillbaka till omgången ${round}, med det som stod i cellerna då.`,
  putBack: (count) =>
    count === 1 ? '1 cell fick tillbaka det som stod.' : `${count} celler fick tillbaka det som stod.`,
  changedSince: (count, where) =>
    count === 1
      ? `1 cell har ändrats sedan dess och lämnades orörd: ${where}.`
      : `${count} celler har ändrats sedan dess och lämnades orörda: ${where}.`,
  gone: (count) => (count === 1 ? '1 cell finns inte kvar.' : `${count} celler finns inte kvar.`),
  givenBack: (count) =>
    count === 1
      ? 'Hubben fick tillbaka det som stod på 1 ställe.'
      : `Hubben fick tillbaka det som stod på ${count} ställen.`,
  hubKeeps: (count, units) =>
    count === 1
      ? `1 ställe i hubben har ändrats sedan dess, eller får inte längre ändras, och lämnades orört: ${units}.`
      : `${count} ställen i hubben har ändrats sedan dess, eller får inte längre ändras, och lämnades orörda: ${units}.`,
};

const en: UndoTexts = {
  undo: (act, { cells, sent }) => `Undo: ${act} – ${[...cellsEn(cells), ...sentEn(sent)].join(', ')}`,
  acts: {
    create: 'Update the sheets',
    sync: 'Sync',
    switchRound: 'Change round',
    resolve: 'Settle the conflict',
    takeBack: "Put the hub's values back",
    takeSuggestion: 'Write the suggestion',
    writeWords: 'Write the words',
    bind: 'Bind',
  },
  putsBack: (units) => `${units}: the cells get back what stood in them. What was changed since is left alone.`,
  givesBack: (units) =>
    `${units}: the hub gets back what stood there, unless somebody has changed it since. Yours stays in the cells, as not sent.`,
  comesAgain: 'What was fetched is fetched again at the next sync.',
  staysBound: 'The range is still bound.',
  roundComesBack: (round) => `The workbook goes back to the round ${round}, with what stood in the cells then.`,
  putBack: (count) => (count === 1 ? '1 cell got back what stood.' : `${count} cells got back what stood.`),
  changedSince: (count, where) =>
    count === 1
      ? `1 cell has changed since and was left alone: ${where}.`
      : `${count} cells have changed since and were left alone: ${where}.`,
  gone: (count) => (count === 1 ? '1 cell is no longer there.' : `${count} cells are no longer there.`),
  givenBack: (count) =>
    count === 1 ? 'The hub got back what stood in 1 place.' : `The hub got back what stood in ${count} places.`,
  hubKeeps: (count, units) =>
    count === 1
      ? `1 place in the hub has changed since, or may no longer be changed, and was left alone: ${units}.`
      : `${count} places in the hub have changed since, or may no longer be changed, and were left alone: ${units}.`,
};

export const UNDO_TEXTS: InLanguages<UndoTexts> = { sv, en };
