import type { InLanguages } from './inLanguages';
import { plural } from './plural';

/** The texts of the national picture: where one is, what the map, the bars and the comparison of rounds say. */
export interface NationTexts {
  readonly round: string;
  readonly fetchedAt: (time: string) => string;
  readonly fetch: string;
  readonly fetching: string;
  readonly nothingFetched: string;
  readonly offline: (since: string) => string;
  readonly nothingAssessed: string;
  readonly trail: string;
  readonly overview: string;
  readonly backTo: (where: string) => string;
  readonly map: string;
  readonly reading: string;
  readonly mapHint: string;
  readonly unit: string;
  readonly areaOf: (unit: string, area: string) => string;
  readonly open: string;
  readonly direct: string;
  readonly barBelow: string;
  readonly possible: (colours: string) => string;
  readonly directly: (rolledUp: string) => string;
  readonly counts: string;
  readonly countsHint: string;
  readonly regions: (count: number) => string;
  readonly dimensions: string;
  readonly areas: string;
  readonly rolledUpFrom: (count: number) => string;
  readonly answered: (share: string) => string;
  readonly refused: (rule: string) => string;
  readonly meanOf: (score: string) => string;
  readonly why: string;
  readonly notJudged: string;
  readonly note: string;
  readonly source: string;
  readonly judgedBy: string;
  readonly judgedAt: string;
  readonly levelSince: string;
  readonly noNote: string;
  readonly old: (months: number) => string;
  readonly oldShort: string;
  readonly remark: string;
  readonly documents: string;
  readonly initiatives: string;
  readonly noneRegistered: string;
  readonly trend: string;
  readonly against: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly yardstick: (round: string) => string;
  readonly noOther: string;
  readonly area: string;
  readonly change: string;
  readonly up: (points: string) => string;
  readonly down: (points: string) => string;
  readonly same: string;
  readonly notComparable: (why: string) => string;
  readonly notAssessedIn: (unit: string, round: string) => string;
  readonly notLinked: (strategy: string) => string;
  readonly answeredChange: (from: string, to: string) => string;
  readonly copyPicture: string;
  readonly copyTable: string;
  readonly pictureCopied: string;
  readonly tableCopied: string;
  readonly keptAs: (name: string) => string;
  readonly copyFailed: string;
  readonly countsRow: (unit: string, order: string) => string;
}

const sv: NationTexts = {
  round: 'Omgång',
  fetchedAt: (time) => `Hämtat ${time}`,
  fetch: 'Hämta det senaste',
  fetching: 'Hämtar …',
  nothingFetched: 'Inget är hämtat från hubben än. Hämta det senaste för att se Riket.',
  offline: (since) => `Hubben svarar inte. Du ser det som hämtades ${since}.`,
  nothingAssessed: 'Ingen region har bedömt något i den här omgången än.',
  trail: 'Var du är',
  overview: 'Översikt',
  backTo: (where) => `Tillbaka till ${where}`,
  map: 'Täckning per område',
  reading: 'Läses som antal och luckor, inte som rangordning. ”Ej bedömd” är ett svar som saknas, inte ett resultat.',
  mapHint: 'Välj en ruta för att se varför den har sin färg. Med tangentbordet: gå med pilarna, välj med Enter.',
  unit: 'Enhet',
  areaOf: (unit, area) => `${unit}, ${area}`,
  open: 'svar saknas: färgen kan bli en annan',
  direct: 'bedömd direkt av gruppen',
  barBelow: 'strecket under en sammanställd färg: regionernas färger',
  possible: (colours) => `Möjligt när allt är besvarat: ${colours}`,
  directly: (rolledUp) => `Bedömd direkt; sammanställt av regionerna: ${rolledUp}`,
  counts: 'Antal regioner med varje färg',
  countsHint: 'Märket är Rikets sammanställda färg. Ett medelvärde står aldrig ensamt: under det står antalen.',
  regions: (count) => plural.sv(count, '# region', '# regioner'),
  dimensions: 'Dimensioner',
  areas: 'Områden',
  rolledUpFrom: (count) => plural.sv(count, 'Sammanställt av # region', 'Sammanställt av # regioner'),
  answered: (share) => `Besvarat: ${share}`,
  refused: (rule) => `Regeln ”${rule}” kan inte räknas på svaren.`,
  meanOf: (score) => `Regionernas medelvärde är ${score} poäng av 100.`,
  why: 'Varför den färgen',
  notJudged: 'Ingen har bedömt det här än.',
  note: 'Motivering',
  source: 'Källa',
  judgedBy: 'Senast skriven av',
  judgedAt: 'Senast skriven',
  levelSince: 'Nivån gäller sedan',
  noNote: 'ingen',
  old: (months) => `Gammalt underlag: äldre än ${months} månader. Färgen står kvar.`,
  oldShort: 'Gammalt underlag',
  remark: 'Kommentar om området',
  documents: 'Styrdokument i registret',
  initiatives: 'Insatser för området',
  noneRegistered: 'Inget är registrerat.',
  trend: 'Förändring mellan omgångar',
  against: 'Jämför med',
  fromTo: (from, to) => `Från ${from} till ${to}`,
  yardstick: (round) => `Båda räknas med metoden i ${round}. Områden som bytt namn följs genom korsreferensen.`,
  noOther: 'Det finns ingen annan omgång att jämföra med.',
  area: 'Område',
  change: 'Förändring',
  up: (points) => `Upp ${points} poäng`,
  down: (points) => `Ned ${points} poäng`,
  same: 'Oförändrat',
  notComparable: (why) => `Går inte att jämföra: ${why}`,
  notAssessedIn: (unit, round) => `${unit} är Ej bedömd i ${round}`,
  notLinked: (strategy) => `inget område i strategin ${strategy} motsvarar det`,
  answeredChange: (from, to) =>
    `Besvarat: ${from} → ${to}. Poängen kan ha ändrats bara för att andra frågor är besvarade.`,
  copyPicture: 'Kopiera som bild',
  copyTable: 'Kopiera som tabell',
  pictureCopied: 'Bilden är kopierad. Klistra in den där du vill ha den.',
  tableCopied: 'Tabellen är kopierad med ord och färger. Klistra in den i Excel eller Word.',
  keptAs: (name) => `Det går inte att kopiera härifrån. Den sparas som en fil i stället: ${name}`,
  copyFailed: 'Det gick inte att kopiera. Försök igen, eller öppna Excel i en annan webbläsare.',
  countsRow: (unit, order) => `${unit}: antal (${order})`,
};

const en: NationTexts = {
  round: 'Round',
  fetchedAt: (time) => `Fetched ${time}`,
  fetch: 'Fetch the latest',
  fetching: 'Fetching …',
  nothingFetched: 'Nothing has been fetched from the hub yet. Fetch the latest to see Riket.',
  offline: (since) => `The hub does not answer. You see what was fetched ${since}.`,
  nothingAssessed: 'No region has assessed anything in this round yet.',
  trail: 'Where you are',
  overview: 'Overview',
  backTo: (where) => `Back to ${where}`,
  map: 'Coverage by area',
  reading: 'To be read as counts and gaps, not as a ranking. “Ej bedömd” is a missing answer, not a result.',
  mapHint: 'Choose a square to see why it has its colour. With the keyboard: move with the arrows, choose with Enter.',
  unit: 'Unit',
  areaOf: (unit, area) => `${unit}, ${area}`,
  open: 'answers are missing: the colour may change',
  direct: 'assessed directly by the group',
  barBelow: "the bar below a rolled-up colour: the regions' colours",
  possible: (colours) => `Possible when all is answered: ${colours}`,
  directly: (rolledUp) => `Assessed directly; rolled up from the regions: ${rolledUp}`,
  counts: 'Regions with each colour',
  countsHint: 'The mark is the rolled-up colour of Riket. A mean never stands alone: the counts stand below it.',
  regions: (count) => plural.en(count, '# region', '# regions'),
  dimensions: 'Dimensions',
  areas: 'Areas',
  rolledUpFrom: (count) => plural.en(count, 'Rolled up from # region', 'Rolled up from # regions'),
  answered: (share) => `Answered: ${share}`,
  refused: (rule) => `The rule “${rule}” has no result for the answers.`,
  meanOf: (score) => `The mean of the regions is ${score} points of 100.`,
  why: 'Why this colour',
  notJudged: 'Nobody has assessed this yet.',
  note: 'Note',
  source: 'Source',
  judgedBy: 'Last written by',
  judgedAt: 'Last written',
  levelSince: 'The level holds since',
  noNote: 'none',
  old: (months) => `Old evidence: older than ${months} months. The colour stands.`,
  oldShort: 'Old evidence',
  remark: 'Remark on the area',
  documents: 'Governing documents in the register',
  initiatives: 'Initiatives for the area',
  noneRegistered: 'Nothing is registered.',
  trend: 'Change between rounds',
  against: 'Compare with',
  fromTo: (from, to) => `From ${from} to ${to}`,
  yardstick: (round) => `Both are scored by the method of ${round}. Renamed areas are followed through the crosswalk.`,
  noOther: 'There is no other round to compare with.',
  area: 'Area',
  change: 'Change',
  up: (points) => `Up ${points} points`,
  down: (points) => `Down ${points} points`,
  same: 'Unchanged',
  notComparable: (why) => `Not comparable: ${why}`,
  notAssessedIn: (unit, round) => `${unit} is Ej bedömd in ${round}`,
  notLinked: (strategy) => `no area of the strategy ${strategy} corresponds to it`,
  answeredChange: (from, to) =>
    `Answered: ${from} → ${to}. The score may have changed only because other questions are answered.`,
  copyPicture: 'Copy as picture',
  copyTable: 'Copy as table',
  pictureCopied: 'The picture is copied. Paste it where you want it.',
  tableCopied: 'The table is copied with words and colours. Paste it into Excel or Word.',
  keptAs: (name) => `Copying is not possible from here. It is saved as a file instead: ${name}`,
  copyFailed: 'It could not be copied. Try again, or open Excel in another browser.',
  countsRow: (unit, order) => `${unit}: counts (${order})`,
};

export const NATION_TEXTS: InLanguages<NationTexts> = { sv, en };
