import type { FunctionGuide } from '../functions/functionGuide';
import type { InLanguages } from './inLanguages';

/** The texts of the pane's section on functions. What the functions say of themselves is in `GUIDE`. */
export interface GuideTexts {
  readonly title: string;
  readonly groups: Record<FunctionGuide['reads'], { readonly title: string; readonly hint: string }>;
  readonly arguments: string;
  readonly optional: string;
  readonly examples: string;
  readonly copy: string;
  readonly copyFormula: (formula: string) => string;
  readonly copied: string;
  readonly formula: string;
  readonly copyYourself: string;
}

const sv: GuideTexts = {
  title: 'Funktioner',
  groups: {
    cells: {
      title: 'Ur celler',
      hint: 'Räknar på nivåerna i de celler som formeln pekar på: med standardmetoden, om formeln inte tar omgångens genom namnen LS_Vikter, LS_Regel och LS_Granser.',
    },
    model: {
      title: 'Ur täckningsmodellen',
      hint: 'Svarar ur det som senast hämtades från hubben, och ändras av sig själv vid nästa synkning.',
    },
  },
  arguments: 'Argument',
  optional: 'kan utelämnas',
  examples: 'Exempel',
  copy: 'Kopiera',
  copyFormula: (formula) => `Kopiera ${formula}`,
  copied: 'Kopierad',
  formula: 'Formel',
  copyYourself: 'Det gick inte att kopiera härifrån. Formeln är markerad: tryck Ctrl+C (⌘C på Mac).',
};

const en: GuideTexts = {
  title: 'Functions',
  groups: {
    cells: {
      title: 'From cells',
      hint: "Works on the levels in the cells that the formula points at: by the default method, unless it takes the round's by the names LS_Vikter, LS_Regel and LS_Granser.",
    },
    model: {
      title: 'From the coverage model',
      hint: 'Answers from what was last fetched from the hub, and changes by itself at the next sync.',
    },
  },
  arguments: 'Arguments',
  optional: 'may be left out',
  examples: 'Examples',
  copy: 'Copy',
  copyFormula: (formula) => `Copy ${formula}`,
  copied: 'Copied',
  formula: 'Formula',
  copyYourself: 'It could not be copied from here. The formula is selected: press Ctrl+C (⌘C on a Mac).',
};

export const GUIDE_TEXTS: InLanguages<GuideTexts> = { sv, en };
