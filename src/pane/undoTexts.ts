import type { UndoableAct } from '../commands/state';
import type { Language } from '../core/language';

/** The texts of the offer to put back what stood before the last act. */
export interface UndoTexts {
  readonly undo: (act: string, count: number) => string;
  readonly acts: Readonly<Record<UndoableAct, string>>;
  readonly putsBack: (units: string) => string;
  /** What was sent to the hub, and what came from it. */
  readonly hubKeeps: string;
  /** The round comes back, by the hub. */
  readonly roundComesBack: (round: string) => string;
  readonly putBack: (count: number) => string;
  readonly changedSince: (count: number, where: string) => string;
  readonly gone: (count: number) => string;
}

const sv: UndoTexts = {
  undo: (act, count) => `Ångra: ${act} – ${count === 1 ? '1 cell' : `${count} celler`}`,
  acts: {
    create: 'Uppdatera bladen',
    sync: 'Synka',
    switchRound: 'Byt omgång',
    resolve: 'Lös konflikten',
    takeBack: 'Sätt tillbaka hubbens värden',
    takeSuggestion: 'Skriv förslaget',
    writeWords: 'Skriv orden',
  },
  putsBack: (units) =>
    `${units}: cellerna får tillbaka det som stod i dem. Det som har ändrats sedan dess lämnas orört.`,
  hubKeeps: 'Det som har skickats står kvar i hubben, och det som hämtades hämtas igen vid nästa synkning.',
  roundComesBack: (round) => `Arbetsboken går tillbaka till omgången ${round}, med det som stod i cellerna då.`,
  putBack: (count) =>
    count === 1 ? '1 cell fick tillbaka det som stod.' : `${count} celler fick tillbaka det som stod.`,
  changedSince: (count, where) =>
    count === 1
      ? `1 cell har ändrats sedan dess och lämnades orörd: ${where}.`
      : `${count} celler har ändrats sedan dess och lämnades orörda: ${where}.`,
  gone: (count) => (count === 1 ? '1 cell finns inte kvar.' : `${count} celler finns inte kvar.`),
};

const en: UndoTexts = {
  undo: (act, count) => `Undo: ${act} – ${count === 1 ? '1 cell' : `${count} cells`}`,
  acts: {
    create: 'Update the sheets',
    sync: 'Sync',
    switchRound: 'Change round',
    resolve: 'Settle the conflict',
    takeBack: "Put the hub's values back",
    takeSuggestion: 'Write the suggestion',
    writeWords: 'Write the words',
  },
  putsBack: (units) => `${units}: the cells get back what stood in them. What was changed since is left alone.`,
  hubKeeps: 'What was sent stays in the hub, and what was fetched is fetched again at the next sync.',
  roundComesBack: (round) => `The workbook goes back to the round ${round}, with what stood in the cells then.`,
  putBack: (count) => (count === 1 ? '1 cell got back what stood.' : `${count} cells got back what stood.`),
  changedSince: (count, where) =>
    count === 1
      ? `1 cell has changed since and was left alone: ${where}.`
      : `${count} cells have changed since and were left alone: ${where}.`,
  gone: (count) => (count === 1 ? '1 cell is no longer there.' : `${count} cells are no longer there.`),
};

export const UNDO_TEXTS: Readonly<Record<Language, UndoTexts>> = { sv, en };
