import type { Explained } from '../core/explain';
import type { Language } from '../core/language';
import { levelWord, type Level } from '../core/level';
import type { Rule } from '../core/method';
import { METHOD_WORDS } from '../core/methodWords';
import { possibleText } from '../core/possible';
import type { SingleChange } from '../core/whatIf';
import { surroundings } from './surroundings';

const WORDS = {
  sv: {
    and: ' och ',
    points: (score: string, rule: string) => `${score} poäng (${rule})`,
    nothing: 'inget är bedömt',
    tooFew: (share: string) => `bara ${share} av vikten är bedömd`,
    pullsDown: (what: string) => `${what} drar ner`,
    guarded: 'en Röd hindrar Grön',
    missing: (what: string) => `${what} saknas`,
    possible: (what: string) => `möjligt: ${what}`,
    settled: 'avgjort',
    gives: 'ger',
    noChange: 'Ingen enskild ändring ger en annan färg.',
  },
  en: {
    and: ' and ',
    points: (score: string, rule: string) => `${score} points (${rule})`,
    nothing: 'nothing is assessed',
    tooFew: (share: string) => `only ${share} of the weight is assessed`,
    pullsDown: (what: string) => `${what} pulls it down`,
    guarded: 'a Röd keeps it from Grön',
    missing: (what: string) => `missing: ${what}`,
    possible: (what: string) => `possible: ${what}`,
    settled: 'settled',
    gives: 'gives',
    noChange: 'No single change gives another colour.',
  },
} as const;

/** One sentence on why a set of levels has its colour, in the user's language. */
export function explainedText(
  explained: Extract<Explained, { kind: 'explained' }>,
  { levels, names, rule }: { levels: readonly (Level | null)[]; names: readonly string[]; rule: Rule },
): string {
  const language = surroundings().language();
  const words = WORDS[language];
  const { status, score, coverage, pullsDown, missing, guarded, possible } = explained;
  const isSettled = possible?.lowest === possible?.highest && status === possible?.lowest;
  const list = (items: readonly string[]) =>
    [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(words.and);
  const parts = [
    score === null ? words.nothing : words.points(number(score, language), METHOD_WORDS[language].rules[rule]),
    status === null && score !== null && words.tooFew(`${number(100 * coverage, language)} %`),
    pullsDown.length &&
      words.pullsDown(list(pullsDown.map((index) => `${names[index]} ${levelWord(levels[index] ?? null)}`))),
    guarded && words.guarded,
    missing.length && words.missing(list(missing.map((index) => names[index]!))),
    possible && (isSettled ? words.settled : words.possible(possibleText(possible))),
  ];
  return `${levelWord(status)}: ${parts.filter(Boolean).join('; ')}.`;
}

/** The changes that would give another colour, one a line; told apart also in a cell that doesn't wrap. */
export function whatIfText(changes: readonly SingleChange[], names: readonly string[]): string {
  const words = WORDS[surroundings().language()];
  const line = ({ index, from, to, status }: SingleChange) =>
    `${names[index]}: ${levelWord(from)} → ${levelWord(to)} ${words.gives} ${levelWord(status)}`;
  return changes.length ? changes.map(line).join(';\n') : words.noChange;
}

/** At most one decimal, with the decimal sign of the language. */
function number(value: number, language: Language): string {
  const text = String(Math.round(10 * value) / 10);
  return language === 'sv' ? text.replace('.', ',') : text;
}
