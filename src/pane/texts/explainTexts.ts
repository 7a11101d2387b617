import type { UnitKind } from '../../core/catalogue/units';
import type { InLanguages } from './inLanguages';
import { plural } from './plural';

/** The texts of the screen that explains a colour. Numbers and shares come in as they are written. */
export interface ExplainTexts {
  readonly choose: string;
  readonly notFetched: string;
  readonly unit: string;
  readonly kinds: Readonly<Record<UnitKind, string>>;
  readonly area: string;
  readonly dimension: string;
  readonly wholeArea: string;
  readonly noChoice: string;
  /** What is told when something else is explained. */
  readonly subject: (unit: string, what: string, word: string) => string;
  readonly points: (score: string) => string;
  readonly areaPoints: (score: string) => string;
  readonly invented: string;
  readonly unreadable: string;

  readonly why: string;
  readonly nothing: string;
  readonly tooFewRegions: (minimum: string) => string;
  readonly tooFew: (share: string, minimum: string) => string;
  readonly green: (score: string, from: string) => string;
  readonly yellow: (score: string, from: string, below: string) => string;
  readonly red: (score: string, below: string) => string;
  readonly guarded: (score: string) => string;
  readonly refused: (rule: string) => string;
  readonly pullsDown: (what: string) => string;
  readonly part: (name: string, word: string) => string;
  readonly direct: (what: string, rolledUp: string) => string;
  readonly selected: (name: string, word: string, points: string, share: string) => string;
  readonly selectedMissing: (name: string) => string;
  readonly selectedMean: (name: string, word: string, points: string) => string;

  readonly calculation: string;
  readonly level: string;
  readonly weight: string;
  readonly contribution: string;
  readonly score: string;
  readonly none: string;
  readonly byRule: (rule: string) => string;
  readonly points100: (words: readonly (readonly [word: string, points: string])[]) => string;
  readonly ofMeans: string;
  readonly limits: (from: string, below: string) => string;
  readonly guardOn: string;
  readonly guardOff: string;
  readonly minimum: (share: string) => string;

  readonly missing: string;
  readonly allThere: string;
  readonly missingParts: (what: string) => string;
  readonly coverage: (share: string, minimum: string) => string;
  readonly possible: (lowest: string, highest: string) => string;
  readonly settled: (word: string) => string;

  readonly changes: string;
  readonly change: (name: string, from: string, to: string, word: string) => string;
  readonly noChange: string;

  readonly regions: (what: string) => string;
  readonly regionCount: (count: number, word: string) => string;
  readonly notCounted: string;
  readonly nobody: string;

  readonly evidence: string;
  readonly since: (word: string, day: string) => string;
  readonly judged: (day: string) => string;
  readonly notSent: string;
  readonly notAssessed: string;
  readonly old: string;
  readonly oldAfter: (months: number) => string;
  readonly assess: string;
  readonly assessThis: (name: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyYourself: string;
  readonly asText: string;
}

const sv: ExplainTexts = {
  choose: 'Markera en cell med en färg – i ditt blad, på Riket eller i Luckor – eller välj enhet och område här.',
  notFetched: 'Inget är hämtat från hubben än. Synka eller uppdatera riket först.',
  unit: 'Enhet',
  kinds: { region: 'Regioner', careRegion: 'Sjukvårdsregioner', nation: 'Hela landet' },
  area: 'Område',
  dimension: 'Dimension',
  wholeArea: 'Hela området',
  noChoice: 'Välj …',
  subject: (unit, what, word) => `${unit}, ${what}: ${word}`,
  points: (score) => `${score} poäng`,
  areaPoints: (score) => `Hela området: ${score} poäng`,
  invented: 'Påhittade exempeldata – inga verkliga bedömningar.',
  unreadable: 'En cell i området säger något som inte är en nivå. Rätta den först; den räknas inte.',

  why: 'Varför',
  nothing: 'Inget är bedömt än, och då finns ingen färg.',
  tooFewRegions: (minimum) =>
    `För få regioner har svarat. En dimension får en färg först när ${minimum} av regionerna har svarat.`,
  tooFew: (share, minimum) =>
    `Bara ${share} av vikten är bedömd. Det behövs ${minimum} för att området ska få en färg.`,
  green: (score, from) => `Poängen är ${score}. Från ${from} poäng blir det Grön.`,
  yellow: (score, from, below) =>
    `Poängen är ${score}. Det räcker inte till Grön, som börjar på ${from}, men är inte under ${below}, där det blir Röd.`,
  red: (score, below) => `Poängen är ${score}. Under ${below} poäng blir det Röd.`,
  guarded: (score) => `Poängen är ${score} och räcker till Grön. Men en dimension är Röd, och det hindrar Grön.`,
  refused: (rule) => `Regeln ”${rule}” går inte att räkna på de här svaren, så det finns ingen färg.`,
  pullsDown: (what) => `Det som drar ner: ${what}.`,
  part: (name, word) => `${name} (${word})`,
  direct: (what, rolledUp) => `${what} är direkt bedömd här. Det gäller före det som regionerna ger: ${rolledUp}.`,
  selected: (name, word, points, share) =>
    `Du har markerat ${name}: ${word}. Det är ${points} poäng och väger ${share} av området.`,
  selectedMissing: (name) => `Du har markerat ${name}, som inte är bedömd.`,
  selectedMean: (name, word, points) => `Du har markerat ${name}: ${word}. Regionerna ger ${points} poäng i medeltal.`,

  calculation: 'Så räknas poängen',
  level: 'Nivå',
  weight: 'Vikt',
  contribution: 'Bidrag',
  score: 'Poäng',
  none: '–',
  byRule: (rule) => `Regel: ${rule}.`,
  points100: (words) => `${words.map(([word, points]) => `${word} är ${points}`).join(', ')} poäng.`,
  ofMeans: 'Varje dimension är medelvärdet av regionernas svar.',
  limits: (from, below) => `Grön från ${from} poäng, Röd under ${below}, annars Gul.`,
  guardOn: 'En enda Röd hindrar Grön.',
  guardOff: 'En Röd hindrar inte Grön.',
  minimum: (share) => `Minst ${share} av vikten ska vara bedömd.`,

  missing: 'Det som saknas',
  allThere: 'Inget saknas: allt är bedömt.',
  missingParts: (what) => `Inte bedömt: ${what}.`,
  coverage: (share, minimum) => `${share} av vikten är bedömd; minst ${minimum} behövs för en färg.`,
  possible: (lowest, highest) => `Beroende på svaren kan det bli allt från ${lowest} till ${highest}.`,
  settled: (word) => `Färgen är avgjord: ${word}, vad de än blir.`,

  changes: 'Det som skulle ändra färgen',
  change: (name, from, to, word) => `${name}: ${from} → ${to} ger ${word}`,
  noChange: 'Ingen enskild ändring ger en annan färg.',

  regions: (what) => `Regionerna: ${what}`,
  regionCount: (count, word) => `${count} ${word}`,
  notCounted: 'räknas inte',
  nobody: 'ingen',

  evidence: 'Underlaget',
  since: (word, day) => `${word} sedan ${day}`,
  judged: (day) => `senast bedömd ${day}`,
  notSent: 'Inte skickad till hubben än',
  notAssessed: 'Ej bedömd',
  old: 'Gammalt underlag',
  oldAfter: (months) => plural.sv(months, 'Underlag är gammalt efter # månad.', 'Underlag är gammalt efter # månader.'),
  assess: 'Bedöm',
  assessThis: (name) => `Bedöm ${name}`,
  copy: 'Kopiera som text',
  copied: 'Kopierat',
  copyYourself: 'Kopiera med Ctrl+C',
  asText: 'Förklaringen som text',
};

const en: ExplainTexts = {
  choose: 'Select a cell with a colour – in your sheet, on Riket or in Luckor – or choose unit and area here.',
  notFetched: 'Nothing has been fetched from the hub yet. Sync or refresh Riket first.',
  unit: 'Unit',
  kinds: { region: 'Regions', careRegion: 'Sjukvårdsregioner', nation: 'The whole country' },
  area: 'Area',
  dimension: 'Dimension',
  wholeArea: 'The whole area',
  noChoice: 'Choose …',
  subject: (unit, what, word) => `${unit}, ${what}: ${word}`,
  points: (score) => `${score} points`,
  areaPoints: (score) => `The whole area: ${score} points`,
  invented: 'Invented example data – no real assessments.',
  unreadable: 'A cell of the area says something that is no level. Put it right first; it does not count.',

  why: 'Why',
  nothing: 'Nothing is assessed yet, so there is no colour.',
  tooFewRegions: (minimum) =>
    `Too few regions have answered. A dimension gets a colour only once ${minimum} of the regions have.`,
  tooFew: (share, minimum) => `Only ${share} of the weight is assessed. The area needs ${minimum} to get a colour.`,
  green: (score, from) => `The score is ${score}. From ${from} points it is Grön.`,
  yellow: (score, from, below) =>
    `The score is ${score}. That is not enough for Grön, which begins at ${from}, but not below ${below}, where it is Röd.`,
  red: (score, below) => `The score is ${score}. Below ${below} points it is Röd.`,
  guarded: (score) => `The score is ${score}, enough for Grön. But a dimension is Röd, and that keeps it from Grön.`,
  refused: (rule) => `The rule “${rule}” has no result for these answers, so there is no colour.`,
  pullsDown: (what) => `What pulls it down: ${what}.`,
  part: (name, word) => `${name} (${word})`,
  direct: (what, rolledUp) =>
    `${what} is assessed here directly. That counts before what the regions give: ${rolledUp}.`,
  selected: (name, word, points, share) =>
    `You have selected ${name}: ${word}. That is ${points} points, and ${share} of the area's weight.`,
  selectedMissing: (name) => `You have selected ${name}, which is not assessed.`,
  selectedMean: (name, word, points) => `You have selected ${name}: ${word}. The regions' mean is ${points} points.`,

  calculation: 'How the score is made',
  level: 'Level',
  weight: 'Weight',
  contribution: 'Gives',
  score: 'Score',
  none: '–',
  byRule: (rule) => `Rule: ${rule}.`,
  points100: (words) => `${words.map(([word, points]) => `${word} is ${points}`).join(', ')} points.`,
  ofMeans: "Each dimension is the mean of the regions' answers.",
  limits: (from, below) => `Grön from ${from} points, Röd below ${below}, otherwise Gul.`,
  guardOn: 'A single Röd keeps it from Grön.',
  guardOff: 'A Röd does not keep it from Grön.',
  minimum: (share) => `At least ${share} of the weight must be assessed.`,

  missing: 'What is missing',
  allThere: 'Nothing is missing: everything is assessed.',
  missingParts: (what) => `Not assessed: ${what}.`,
  coverage: (share, minimum) => `${share} of the weight is assessed; a colour needs at least ${minimum}.`,
  possible: (lowest, highest) => `Depending on the answers it can become anything from ${lowest} to ${highest}.`,
  settled: (word) => `The colour is settled: ${word}, whatever they become.`,

  changes: 'What would change the colour',
  change: (name, from, to, word) => `${name}: ${from} → ${to} gives ${word}`,
  noChange: 'No single change gives another colour.',

  regions: (what) => `The regions: ${what}`,
  regionCount: (count, word) => `${count} ${word}`,
  notCounted: 'do not count',
  nobody: 'none',

  evidence: 'The evidence',
  since: (word, day) => `${word} since ${day}`,
  judged: (day) => `last assessed ${day}`,
  notSent: 'Not sent to the hub yet',
  notAssessed: 'Ej bedömd',
  old: 'Old evidence',
  oldAfter: (months) => plural.en(months, 'Evidence is old after # month.', 'Evidence is old after # months.'),
  assess: 'Assess',
  assessThis: (name) => `Assess ${name}`,
  copy: 'Copy as text',
  copied: 'Copied',
  copyYourself: 'Copy with Ctrl+C',
  asText: 'The explanation as text',
};

export const EXPLAIN_TEXTS: InLanguages<ExplainTexts> = { sv, en };
