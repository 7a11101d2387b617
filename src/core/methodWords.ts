import { DIMENSIONS } from './catalogue/dimensions';
import { METHOD_LIMITS, type MethodFault, type NumericParameter } from './findMethodFaults';
import type { Language } from './language';
import type { Rule } from './method';

/** What the rules and the numbers of a method are called, and what can be wrong with them: the pane and the hub say it alike. */
export interface MethodWords {
  readonly rules: { readonly [R in Rule]: string };
  readonly weight: (dimension: string) => string;
  readonly parameters: { readonly [P in Exclude<NumericParameter, 'weights'>]: string };
  readonly outOfLimits: (name: string, from: number, to: number, whole: boolean) => string;
  readonly noWeight: string;
  readonly refusesRed: string;
  readonly redNotBelowGreen: (red: string, green: string) => string;
}

const sv: MethodWords = {
  rules: {
    mean: 'viktat medelvärde',
    geometric: 'geometriskt medelvärde',
    harmonic: 'harmoniskt medelvärde',
    worstTwo: 'medelvärde av de två lägsta',
    min: 'det lägsta värdet',
  },
  weight: (dimension) => `Vikt för ${dimension}`,
  parameters: {
    redBelow: 'Röd under (poäng)',
    greenFrom: 'Grön från (poäng)',
    minimumCoverage: 'Minsta täckning (%)',
    evidenceMonths: 'Underlag är gammalt efter (månader)',
  },
  outOfLimits: (name, from, to, whole) => `”${name}” ska vara ett ${whole ? 'heltal' : 'tal'} från ${from} till ${to}.`,
  noWeight: 'Minst en av vikterna ska vara större än 0.',
  refusesRed: 'Regeln kan inte räknas med Röd, som har värdet 0. Välj en annan.',
  redNotBelowGreen: (red, green) => `”${red}” ska vara lägre än ”${green}”.`,
};

const en: MethodWords = {
  rules: {
    mean: 'weighted mean',
    geometric: 'geometric mean',
    harmonic: 'harmonic mean',
    worstTwo: 'mean of the two lowest',
    min: 'the lowest value',
  },
  weight: (dimension) => `Weight of ${dimension}`,
  parameters: {
    redBelow: 'Röd below (score)',
    greenFrom: 'Grön from (score)',
    minimumCoverage: 'Minimum coverage (%)',
    evidenceMonths: 'Evidence is old after (months)',
  },
  outOfLimits: (name, from, to, whole) =>
    `“${name}” must be a ${whole ? 'whole number' : 'number'} from ${from} to ${to}.`,
  noWeight: 'At least one of the weights must be above 0.',
  refusesRed: 'The rule is undefined for Röd, which has the value 0. Choose another.',
  redNotBelowGreen: (red, green) => `“${red}” must be lower than “${green}”.`,
};

export const METHOD_WORDS: Readonly<Record<Language, MethodWords>> = { sv, en };

/** What a fault is, in a sentence that names the parameter. */
export function methodFaultText(fault: MethodFault, language: Language): string {
  const words = METHOD_WORDS[language];
  const { parameters } = words;
  switch (fault.kind) {
    case 'noWeight':
      return words.noWeight;
    case 'refusesRed':
      return words.refusesRed;
    case 'redNotBelowGreen':
      return words.redNotBelowGreen(parameters.redBelow, parameters.greenFrom);
    case 'outOfLimits': {
      const { from, to, whole = false } = METHOD_LIMITS[fault.parameter];
      if (fault.parameter === 'weights')
        return words.outOfLimits(words.weight(DIMENSIONS[fault.dimension]?.title ?? ''), from, to, whole);
      // People are asked for a percentage, not for a share.
      const scale = fault.parameter === 'minimumCoverage' ? 100 : 1;
      return words.outOfLimits(parameters[fault.parameter], scale * from, scale * to, whole);
    }
  }
}
