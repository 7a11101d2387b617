import type { UndoableAct } from '../../commands/state';
import type { InLanguages } from './inLanguages';
import { plural } from './plural';

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

const withCounts = (act: string, counts: readonly string[]) =>
  [act, ...(counts.length ? [counts.join(', ')] : [])].join(' – ');
const cellsSv = (count: number) => (count ? [plural.sv(count, '# cell', '# celler')] : []);
const sentSv = (count: number) => (count ? [plural.sv(count, '# skickad ändring', '# skickade ändringar')] : []);
const cellsEn = (count: number) => (count ? [plural.en(count, '# cell', '# cells')] : []);
const sentEn = (count: number) => (count ? [plural.en(count, '# sent change', '# sent changes')] : []);

const sv: UndoTexts = {
  undo: (act, { cells, sent }) => `Ångra: ${withCounts(act, [...cellsSv(cells), ...sentSv(sent)])}`,
  acts: {
    create: 'Uppdatera bladen',
    sync: 'Synka',
    switchRound: 'Byt omgång',
    resolve: 'Lös konflikten',
    takeBack: 'Sätt tillbaka hubbens värden',
    takeSuggestion: 'Skriv förslaget',
    judge: 'Bedöm',
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
  putBack: (count) => plural.sv(count, '# cell fick tillbaka det som stod.', '# celler fick tillbaka det som stod.'),
  changedSince: (count, where) =>
    `${plural.sv(count, '# cell', '# celler')} har ändrats sedan dess och har inte rörts: ${where}.`,
  gone: (count) => plural.sv(count, '# cell finns inte kvar.', '# celler finns inte kvar.'),
  givenBack: (count) =>
    plural.sv(
      count,
      'Hubben fick tillbaka det som stod på # ställe.',
      'Hubben fick tillbaka det som stod på # ställen.',
    ),
  hubKeeps: (count, units) =>
    `${plural.sv(count, '# ställe', '# ställen')} i hubben har ändrats sedan dess, eller får inte längre ändras, och har inte rörts: ${units}.`,
};

const en: UndoTexts = {
  undo: (act, { cells, sent }) => `Undo: ${withCounts(act, [...cellsEn(cells), ...sentEn(sent)])}`,
  acts: {
    create: 'Update the sheets',
    sync: 'Sync',
    switchRound: 'Change round',
    resolve: 'Settle the conflict',
    takeBack: "Put the hub's values back",
    takeSuggestion: 'Write the suggestion',
    judge: 'Judge',
    writeWords: 'Write the words',
    bind: 'Bind',
  },
  putsBack: (units) => `${units}: the cells get back what stood in them. What was changed since is left alone.`,
  givesBack: (units) =>
    `${units}: the hub gets back what stood there, unless somebody has changed it since. Yours stays in the cells, as not sent.`,
  comesAgain: 'What was fetched is fetched again at the next sync.',
  staysBound: 'The range is still bound.',
  roundComesBack: (round) => `The workbook goes back to the round ${round}, with what stood in the cells then.`,
  putBack: (count) => plural.en(count, '# cell got back what stood.', '# cells got back what stood.'),
  changedSince: (count, where) =>
    `${plural.en(count, '# cell was', '# cells were')} changed since and left alone: ${where}.`,
  gone: (count) => plural.en(count, '# cell is no longer there.', '# cells are no longer there.'),
  givenBack: (count) =>
    plural.en(count, 'The hub got back what stood in # place.', 'The hub got back what stood in # places.'),
  hubKeeps: (count, units) =>
    `${plural.en(count, '# place', '# places')} in the hub changed since, or may no longer be changed, and stayed: ${units}.`,
};

export const UNDO_TEXTS: InLanguages<UndoTexts> = { sv, en };
