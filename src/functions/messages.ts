import type { Language } from '../core/language';
import { LEVELS, NOT_ASSESSED } from '../core/level';
import { RULES } from '../core/method';

const words = [...LEVELS.map(({ word }) => word), NOT_ASSESSED.word].join(', ');
const rules = RULES.join(', ');

/** What a formula that can't be answered says in its cell's error. Those about an argument get its name in front. */
export const MESSAGES = {
  unknownWord: {
    sv: (word: string) => `"${word}" är ingen nivå. Skriv ${words}.`,
    en: (word: string) => `"${word}" is not a level. Write ${words}.`,
  },
  heading: {
    sv: (word: string) => `"${word}" är en rubrik. Markera bara cellerna med nivåer.`,
    en: (word: string) => `"${word}" is a heading. Select only the cells with levels.`,
  },
  errorInCells: {
    sv: (error: string) => `en cell har felet ${error}. Rätta det först.`,
    en: (error: string) => `a cell has the error ${error}. Put it right first.`,
  },
  wrongShape: {
    sv: () => 'markera celler, till exempel B5:E5.',
    en: () => 'select cells, for example B5:E5.',
  },
  tooManyLevels: {
    sv: (levels: number, most: number) => `${levels} nivåer är för många för en förklaring. Markera högst ${most}.`,
    en: (levels: number, most: number) => `${levels} levels are too many to explain. Select at most ${most}.`,
  },
  weightCount: {
    sv: (weights: number, levels: number) =>
      `${weights === 1 ? '1 vikt' : `${weights} vikter`} till ${levels === 1 ? '1 nivå' : `${levels} nivåer`}. Ange en vikt per nivå.`,
    en: (weights: number, levels: number) =>
      `${weights === 1 ? '1 weight' : `${weights} weights`} for ${levels === 1 ? '1 level' : `${levels} levels`}. Give one per level.`,
  },
  weightValue: {
    sv: (weight: string) => `"${weight}" är ingen vikt. Vikter är tal från 0 och uppåt, minst en större än 0.`,
    en: (weight: string) => `"${weight}" is not a weight. Weights are numbers from 0 up, at least one above 0.`,
  },
  noWeight: {
    sv: () => 'minst en vikt måste vara större än 0.',
    en: () => 'at least one weight must be above 0.',
  },
  unknownRule: {
    sv: (rule: string) => `"${rule}" är ingen regel. Välj en av ${rules}.`,
    en: (rule: string) => `"${rule}" is not a rule. Choose one of ${rules}.`,
  },
  notPositive: {
    sv: () => 'geometric och harmonic kan inte räknas med Röd (värde 0). Välj mean, worstTwo eller min.',
    en: () => 'geometric and harmonic are undefined for Röd (value 0). Choose mean, worstTwo or min.',
  },
  limits: {
    sv: () =>
      'ange fyra celler: Röd under, Grön från (0–100, i den ordningen), ja eller nej, minsta täckning (0–1). Omgångens heter LS_Granser.',
    en: () =>
      'give four cells: red below, green from (0–100, in that order), ja or nej, minimum coverage (0–1). Those of the round are named LS_Granser.',
  },
  dimensionCount: {
    sv: (names: number, levels: number) => `${names} namn till ${levels} nivåer. Ange ett namn per nivå.`,
    en: (names: number, levels: number) => `${names} names for ${levels} levels. Give one per level.`,
  },
  notInteger: {
    sv: (value: string) => `"${value}" är inget antal. Skriv ett heltal från 1 och uppåt.`,
    en: (value: string) => `"${value}" is not a count. Write a whole number from 1 up.`,
  },
  unknownName: {
    sv: (text: string, near: string | null, some: string) =>
      near === null ? `"${text}" finns inte. Skriv till exempel ${some}.` : `"${text}" finns inte. Menade du ${near}?`,
    en: (text: string, near: string | null, some: string) =>
      near === null
        ? `there is no "${text}". Write for example ${some}.`
        : `there is no "${text}". Did you mean ${near}?`,
  },
  standElsewhere: {
    sv: () => 'LS.SCORE() utan argument står i ett områdes rad på en enhets blad. Annars: LS.SCORE(B5:E5).',
    en: () => "LS.SCORE() without arguments stands in an area's row on a unit's sheet. Otherwise: LS.SCORE(B5:E5).",
  },
  noModel: {
    sv: () => 'Täckningsmodellen är inte hämtad än. Öppna panelen LS och välj Synka eller Uppdatera riket.',
    en: () => 'The coverage model has not been fetched yet. Open the pane LS and choose Sync or Refresh Riket.',
  },
  roundNotFetched: {
    sv: (round: string) => `Omgången ${round} hämtas. Kommer den inte: synka.`,
    en: (round: string) => `The round ${round} is being fetched. If it does not come: sync.`,
  },
  notAssessed: {
    sv: (unit: string, area: string, round: string) => `${unit}, område ${area} är inte bedömt i omgången ${round}.`,
    en: (unit: string, area: string, round: string) => `${unit}, area ${area} is not assessed in the round ${round}.`,
  },
  notLinked: {
    sv: (area: string) => `Område ${area} har ingen motsvarighet i den andra omgångens strategi.`,
    en: (area: string) => `Area ${area} has no counterpart in the strategy of the other round.`,
  },
  objectivesUnknown: {
    sv: (strategy: string) =>
      `Källorna har inga sådana målsättningar i strategin ${strategy}. De är okända, inte noll.`,
    en: (strategy: string) =>
      `The sources have no such objectives of the strategy ${strategy}. They are unknown, not none.`,
  },
  linksUnknown: {
    sv: (objective: string) =>
      `Källorna säger inte vad som motsvarar ${objective}. Samma nummer betyder inte samma målsättning.`,
    en: (objective: string) =>
      `The sources do not say what corresponds to ${objective}. An equal number does not mean the same objective.`,
  },
} as const satisfies Record<string, Record<Language, (...args: never[]) => string>>;
