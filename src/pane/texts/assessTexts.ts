import type { WhyUnwritten } from '../../commands/unwritten';
import type { WhyReadOnly } from '../../commands/whyReadOnly';
import type { MergeField } from '../../core/merge';
import type { InLanguages } from './inLanguages';
import { plural } from './plural';

/** The texts of the screen where places are judged, one by one. */
export interface AssessTexts {
  readonly noUnits: string;
  readonly toHome: string;
  readonly begin: string;
  readonly goOn: string;
  readonly allJudged: string;
  readonly lookThrough: string;
  readonly judged: (count: number, total: number) => string;
  readonly position: (number: number, total: number) => string;
  readonly wholeArea: string;
  readonly unsent: string;
  readonly onItsWay: string;
  readonly moving: string;
  readonly previous: string;
  readonly next: string;
  readonly nextOpen: string;
  readonly previousKey: string;
  readonly nextKey: string;
  /** What a screen reader says when another place is shown. */
  readonly arrived: (place: string, position: string) => string;
  readonly level: string;
  readonly keys: (keys: { readonly next: string; readonly previous: string }) => string;
  readonly advance: string;
  readonly note: string;
  readonly areaNote: string;
  readonly source: string;
  readonly noteHint: string;
  readonly sourceHint: string;
  readonly length: (length: string, limit: string) => string;
  readonly isText: string;
  readonly notSafe: string;
  readonly malformed: string;
  readonly openSource: (host: string) => string;
  readonly noCells: string;
  readonly readOnly: Readonly<Record<WhyReadOnly, string>>;
  readonly formula: (formula: string) => string;
  readonly unknownWord: (word: string) => string;
  readonly showCell: string;
  readonly conflict: string;
  readonly toConflicts: string;
  readonly fields: Readonly<Record<MergeField, string>>;
  readonly stopped: Readonly<Record<WhyUnwritten, string>>;
  readonly youSaid: (field: string, value: string) => string;
  readonly stands: (value: string) => string;
  readonly empty: string;
  readonly writeMine: string;
  readonly dropMine: string;
  readonly suggestion: (level: string, words: string, source: string) => string;
  readonly useSuggestion: string;
  readonly map: string;
  readonly mapHint: string;
  readonly area: string;
  readonly mapArea: (area: string) => string;
  readonly mapCell: (place: string, level: string) => string;
  readonly objectives: (count: number) => string;
  readonly outsideSources: string;
  readonly whatIf: string;
  readonly noWhatIf: string;
  readonly areaNow: (status: string) => string;
  readonly wouldBe: (level: string, status: string) => string;
  readonly wouldStay: (level: string, status: string) => string;
  readonly noStatus: string;
  readonly evidence: (count: number) => string;
  readonly noEvidence: string;
  readonly claim: (words: string, source: string) => string;
  readonly silent: (source: string) => string;
  readonly disagree: string;
  readonly history: string;
  readonly askHistory: string;
  readonly noHistory: string;
  readonly became: (field: string, from: string, to: string) => string;
  readonly byAt: (who: string, when: string) => string;
}

const sv: AssessTexts = {
  noUnits: 'Det finns inget blad att bedöma i den här arbetsboken än. Skapa arbetsboken från Hem.',
  toHome: 'Till Hem',
  begin: 'Välj en ruta i bladet, eller börja här.',
  goOn: 'Börja med första obedömda',
  allJudged: 'Alla är bedömda.',
  lookThrough: 'Gå igenom från början',
  judged: (count, total) => `${count} av ${total} bedömda`,
  position: (number, total) => `Ruta ${number} av ${total}`,
  wholeArea: 'Hela området',
  unsent: 'Inte skickat',
  onItsWay: 'Skrivs …',
  moving: 'Gå mellan bedömningarna',
  previous: 'Föregående',
  next: 'Nästa',
  nextOpen: 'Nästa obedömda',
  previousKey: 'F',
  nextKey: 'N',
  arrived: (place, position) => `${place}. ${position}.`,
  level: 'Nivå',
  keys: ({ next, previous }) =>
    `Tangenter när markören står bland nivåerna: G, U, R och E väljer, ${next} och ${previous} bläddrar.`,
  advance: 'Gå vidare till nästa obedömda när du väljer med tangent',
  note: 'Anteckning',
  areaNote: 'Områdets kommentar',
  source: 'Källa',
  noteHint: 'Vad bygger bedömningen på? Sparas när du lämnar fältet.',
  sourceHint: 'Var står det? En länk eller ett dokument.',
  length: (length, limit) => `${length} av ${limit} tecken`,
  isText: 'Sparas som text. Det är ingen länk.',
  notSafe: 'Länken går inte att öppna härifrån: den ska börja med https://.',
  malformed: 'Det här går inte att öppna som länk. En länk börjar med https:// och har inga mellanslag.',
  openSource: (host) => `Öppna ${host} i webbläsaren`,
  noCells: 'Ditt eget blad har ingen plats för områdets kommentar och källa.',
  readOnly: {
    closed: 'Omgången är stängd. Du kan läsa men inte ändra.',
    reader: 'Du har behörighet att läsa men inte att bedöma.',
    notMine: 'Du har inte behörighet att bedöma den här enheten. Du kan läsa.',
  },
  formula: (formula) => `Nivån räknas ut av en formel i cellen och ändras där: ${formula}`,
  unknownWord: (word) => `I cellen står ”${word}”, som inte är någon nivå. Välj en nivå, så ersätts ordet.`,
  showCell: 'Visa cellen',
  conflict: 'Hubben säger något annat här.',
  toConflicts: 'Till konflikten',
  fields: { level: 'Nivå', note: 'Anteckning', source: 'Källa' },
  stopped: {
    changed: 'Någon har ändrat här under tiden. Inget är överskrivet.',
    formula: 'Cellen har en formel. Den är orörd.',
    noCell: 'Cellen finns inte längre i bladet.',
    closed: 'Omgången är stängd. Ändringen är inte skriven.',
    reader: 'Du har behörighet att läsa men inte att bedöma. Ändringen är inte skriven.',
    notMine: 'Du har inte behörighet att bedöma den här enheten. Ändringen är inte skriven.',
    tooLong: 'Texten är för lång. Korta den och försök igen.',
    failed: 'Excel kunde inte skriva. Försök igen.',
  },
  youSaid: (field, value) => `Du skrev (${field.toLowerCase()}): ${value}`,
  stands: (value) => `Nu står det: ${value}`,
  empty: '(tomt)',
  writeMine: 'Skriv mitt ändå',
  dropMine: 'Låt det vara',
  suggestion: (level, words, source) => `Förslag: ${level}. Källan säger: ”${words}” (${source}).`,
  useSuggestion: 'Använd förslaget',
  map: 'Karta',
  mapHint: 'Flytta med piltangenterna. Enter går till rutan.',
  area: 'Nr',
  mapArea: (area) => `${area}, hela området`,
  mapCell: (place, level) => `${place}: ${level}`,
  objectives: (count) => plural.sv(count, 'Målsättningen i strategin', 'Strategins # målsättningar'),
  outsideSources: '(inte ur källorna)',
  whatIf: 'Om du ändrar här',
  noWhatIf: 'Omgångens metod är inte känd just nu, eller kan inte säga det.',
  areaNow: (status) => `Området är nu: ${status}`,
  wouldBe: (level, status) => `${level} här: området blir ${status}`,
  wouldStay: (level, status) => `${level} här: området förblir ${status}`,
  noStatus: 'Ej bedömt',
  evidence: (count) => `Underlag (${count})`,
  noEvidence: 'Inget är registrerat för enheten och området.',
  claim: (words, source) => `”${words}” (${source})`,
  silent: (source) => `Inget sägs (${source})`,
  disagree: 'Källorna säger olika.',
  history: 'Historik',
  askHistory: 'Hämta historik',
  noHistory: 'Hubben har inga tidigare ändringar här.',
  became: (field, from, to) => `${field}: ${from} → ${to}`,
  byAt: (who, when) => `${who}, ${when}`,
};

const en: AssessTexts = {
  noUnits: 'There is no sheet to assess in this workbook yet. Create the workbook from Home.',
  toHome: 'To Home',
  begin: 'Choose a cell in the sheet, or begin here.',
  goOn: 'Begin with the first not assessed',
  allJudged: 'All are assessed.',
  lookThrough: 'Go through from the beginning',
  judged: (count, total) => `${count} of ${total} assessed`,
  position: (number, total) => `Cell ${number} of ${total}`,
  wholeArea: 'The whole area',
  unsent: 'Not sent',
  onItsWay: 'Being written …',
  moving: 'Move between assessments',
  previous: 'Previous',
  next: 'Next',
  nextOpen: 'Next not assessed',
  previousKey: 'P',
  nextKey: 'N',
  arrived: (place, position) => `${place}. ${position}.`,
  level: 'Level',
  keys: ({ next, previous }) =>
    `Keys while the focus is among the levels: G, U, R and E choose, ${next} and ${previous} move.`,
  advance: 'Go on to the next not assessed when you choose with a key',
  note: 'Note',
  areaNote: 'The area’s remark',
  source: 'Source',
  noteHint: 'What does it rest on? Saved when you leave the field.',
  sourceHint: 'Where does it say so? A link or a document.',
  length: (length, limit) => `${length} of ${limit} characters`,
  isText: 'Saved as text. It is not a link.',
  notSafe: 'The link can’t be opened from here: it should begin with https://.',
  malformed: 'This can’t be opened as a link. A link begins with https:// and has no spaces.',
  openSource: (host) => `Open ${host} in the browser`,
  noCells: 'Your own sheet has no place for the area’s remark and source.',
  readOnly: {
    closed: 'The round is closed. You can read but not change.',
    reader: 'You may read but not assess.',
    notMine: 'You may not assess this unit. You can read.',
  },
  formula: (formula) => `The level is computed by a formula in the cell and changed there: ${formula}`,
  unknownWord: (word) => `The cell says “${word}”, which is no level. Choose a level, and the word is replaced.`,
  showCell: 'Show the cell',
  conflict: 'The hub says something else here.',
  toConflicts: 'To the conflict',
  fields: { level: 'Level', note: 'Note', source: 'Source' },
  stopped: {
    changed: 'Somebody has changed this meanwhile. Nothing was overwritten.',
    formula: 'The cell has a formula. It is untouched.',
    noCell: 'The cell is no longer in the sheet.',
    closed: 'The round is closed. The change was not written.',
    reader: 'You may read but not assess. The change was not written.',
    notMine: 'You may not assess this unit. The change was not written.',
    tooLong: 'The text is too long. Shorten it and try again.',
    failed: 'Excel could not write. Try again.',
  },
  youSaid: (field, value) => `You wrote (${field.toLowerCase()}): ${value}`,
  stands: (value) => `Now it says: ${value}`,
  empty: '(empty)',
  writeMine: 'Write mine anyway',
  dropMine: 'Leave it',
  suggestion: (level, words, source) => `Suggestion: ${level}. The source says: “${words}” (${source}).`,
  useSuggestion: 'Use the suggestion',
  map: 'Map',
  mapHint: 'Move with the arrow keys. Enter goes to the cell.',
  area: 'No.',
  mapArea: (area) => `${area}, the whole area`,
  mapCell: (place, level) => `${place}: ${level}`,
  objectives: (count) => plural.en(count, 'The strategy’s objective', 'The strategy’s # objectives'),
  outsideSources: '(not from the sources)',
  whatIf: 'If you change this',
  noWhatIf: 'The round’s method is not known just now, or can’t say.',
  areaNow: (status) => `The area is now: ${status}`,
  wouldBe: (level, status) => `${level} here: the area becomes ${status}`,
  wouldStay: (level, status) => `${level} here: the area stays ${status}`,
  noStatus: 'Not assessed',
  evidence: (count) => `Evidence (${count})`,
  noEvidence: 'Nothing is registered for the unit and area.',
  claim: (words, source) => `“${words}” (${source})`,
  silent: (source) => `Nothing is said (${source})`,
  disagree: 'The sources disagree.',
  history: 'History',
  askHistory: 'Fetch history',
  noHistory: 'The hub has no earlier changes here.',
  became: (field, from, to) => `${field}: ${from} → ${to}`,
  byAt: (who, when) => `${who}, ${when}`,
};

export const ASSESS_TEXTS: InLanguages<AssessTexts> = { sv, en };
