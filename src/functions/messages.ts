import { LEVELS, NOT_ASSESSED } from '../core/level';
import { RULES } from '../core/method';
import type { Language } from '../core/language';

const words = [...LEVELS.map(({ word }) => word), NOT_ASSESSED.word].join(', ');
const rules = RULES.join(', ');

/** What a formula that can't be answered says in its cell's error, naming the argument. */
export const MESSAGES = {
  unknownWord: {
    sv: (word: string) => `levels: "${word}" är ingen nivå. Skriv ${words}.`,
    en: (word: string) => `levels: "${word}" is not a level. Write ${words}.`,
  },
  weightCount: {
    sv: (weights: number, levels: number) => `weights: ${weights} vikter till ${levels} nivåer. Ange en vikt per nivå.`,
    en: (weights: number, levels: number) => `weights: ${weights} weights for ${levels} levels. Give one per level.`,
  },
  weightValue: {
    sv: (weight: string) => `weights: "${weight}" är ingen vikt. Vikter är tal från 0 och uppåt, minst en större än 0.`,
    en: (weight: string) =>
      `weights: "${weight}" is not a weight. Weights are numbers from 0 up, at least one above 0.`,
  },
  noWeight: {
    sv: () => 'weights: minst en vikt måste vara större än 0.',
    en: () => 'weights: at least one weight must be above 0.',
  },
  unknownRule: {
    sv: (rule: string) => `rule: "${rule}" är ingen regel. Välj en av ${rules}.`,
    en: (rule: string) => `rule: "${rule}" is not a rule. Choose one of ${rules}.`,
  },
  notPositive: {
    sv: () => 'rule: geometric och harmonic kan inte räknas med Röd (värde 0). Välj mean, worstTwo eller min.',
    en: () => 'rule: geometric and harmonic are undefined for Röd (value 0). Choose mean, worstTwo or min.',
  },
  standElsewhere: {
    sv: () => 'LS.SCORE() utan argument står i ett områdes rad på en enhets blad. Annars: LS.SCORE(B5:E5).',
    en: () => "LS.SCORE() without arguments stands in an area's row on a unit's sheet. Otherwise: LS.SCORE(B5:E5).",
  },
} as const satisfies Record<string, Record<Language, (...args: never[]) => string>>;
