import type { RowRefusal } from '../../sync/registerProtocol';
import type { InLanguages } from './inLanguages';
import { plural } from './plural';

/** The texts about registers: what was synced of them, and what needs a person. */
export interface RegisterTexts {
  readonly title: string;
  readonly report: (register: string, counts: { sent: number; received: number }) => string;
  readonly leftAlone: (count: number) => string;
  readonly problems: (count: number) => string;
  readonly onSheet: (register: string, text: string) => string;
  readonly missingColumn: (heading: string) => string;
  readonly noKeys: string;
  readonly noRoom: (count: number) => string;
  readonly conflicts: (count: number) => string;
  readonly mine: string;
  readonly theirs: (who: string, when: string) => string;
  readonly empty: string;
  readonly removed: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly refused: (count: number) => string;
  readonly reasons: Readonly<Record<Exclude<RowRefusal, 'incomplete'>, string>>;
  readonly takeBack: string;
  readonly removals: (count: number, sheet: string) => string;
  readonly removalsHint: string;
  readonly others: (count: number) => string;
  readonly remove: string;
  readonly fetch: string;
}

const rows = (count: number) => plural.sv(count, '# rad', '# rader');
const enRows = (count: number) => plural.en(count, '# row', '# rows');

const sv: RegisterTexts = {
  title: 'Register',
  report: (register, { sent, received }) => `${register}: ${rows(sent)} skickade, ${rows(received)} hämtade`,
  leftAlone: (count) => `${count} ändrades under synken och lämnades. Synka igen.`,
  problems: (count) => `Att rätta i registren: ${count}`,
  onSheet: (register, text) => `${register}: ${text}`,
  missingColumn: (heading) =>
    `Kolumnen ”${heading}” finns inte i tabellen. Skriv tillbaka rubriken, så synkas raderna igen.`,
  noKeys:
    'Till höger om tabellen står annat, så kolumnerna Enhet och LS-nyckel får inte plats. Flytta det och synka igen.',
  noRoom: (count) => `${rows(count)} från hubben får inte plats: annat står under tabellen. Flytta det och synka igen.`,
  conflicts: (count) => `${rows(count)} i konflikt`,
  mine: 'Här',
  theirs: (who, when) => `I hubben (${who}, ${when})`,
  empty: '(tomt)',
  removed: 'raden är borttagen',
  keepMine: 'Behåll min rad',
  takeTheirs: 'Ta deras rad',
  refused: (count) => `${rows(count)} togs inte emot`,
  reasons: {
    notYourUnit: 'Du får inte skriva för den enheten. Det du skrev står kvar här i arbetsboken.',
    ofSource: 'Det är en källas egna ord, och de ändras inte i hubben. Det du skrev står kvar här i arbetsboken.',
    invalid: 'Hubben förstår inte allt på raden. Är tillägget gammalt, ladda om det.',
  },
  takeBack: 'Ta hubbens rad',
  removals: (count, sheet) => `${rows(count)} saknas i ${sheet}`,
  removalsHint: 'De fanns vid förra synken. Ska de tas bort för alla?',
  others: (count) => `och ${count} till`,
  remove: 'Ta bort dem överallt',
  fetch: 'Hämta tillbaka dem',
};

const en: RegisterTexts = {
  title: 'Registers',
  report: (register, { sent, received }) => `${register}: ${enRows(sent)} sent, ${enRows(received)} received`,
  leftAlone: (count) => `${count} changed during the sync and were left. Sync again.`,
  problems: (count) => `To put right in the registers: ${count}`,
  onSheet: (register, text) => `${register}: ${text}`,
  missingColumn: (heading) =>
    `The column “${heading}” is not in the table. Write its heading back and its rows sync again.`,
  noKeys:
    'Other things stand to the right of the table, so the columns Enhet and LS-nyckel have no room. Move them and sync again.',
  noRoom: (count) =>
    `${enRows(count)} from the hub have no room: other things stand below the table. Move them and sync again.`,
  conflicts: (count) => `${enRows(count)} in conflict`,
  mine: 'Here',
  theirs: (who, when) => `In the hub (${who}, ${when})`,
  empty: '(empty)',
  removed: 'the row is removed',
  keepMine: 'Keep my row',
  takeTheirs: 'Take their row',
  refused: (count) => `${enRows(count)} not taken in`,
  reasons: {
    notYourUnit: 'You may not write for that unit. What you wrote stays here in the workbook.',
    ofSource:
      'These are a source’s own words, which don’t change in the hub. What you wrote stays here in the workbook.',
    invalid: 'The hub does not understand all of the row. If the add-in is old, reload it.',
  },
  takeBack: 'Take the hub’s row',
  removals: (count, sheet) => `${enRows(count)} missing in ${sheet}`,
  removalsHint: 'They were there at the last sync. Shall they be removed for everybody?',
  others: (count) => `and ${count} more`,
  remove: 'Remove them everywhere',
  fetch: 'Bring them back',
};

export const REGISTER_TEXTS: InLanguages<RegisterTexts> = { sv, en };
