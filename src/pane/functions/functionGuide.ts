import type { Language } from '../../core/language';

type InBoth = Readonly<Record<Language, string>>;

export interface GuideArgument {
  /** What Excel calls it, in Swedish for everybody. */
  readonly name: string;
  readonly english: string;
  readonly description: InBoth;
  readonly optional: boolean;
}

export interface GuideExample {
  /** In English form: commas between arguments, a decimal point. */
  readonly formula: string;
  readonly explanation: InBoth;
}

/** A function of the add-in, told to people. */
export interface FunctionGuide {
  readonly id: string;
  /** In English form: `LS.COUNT(nivåer,status)`, optional arguments in brackets. */
  readonly signature: string;
  readonly description: InBoth;
  /** The cells it is given, or the coverage model that was last synced. */
  readonly reads: 'cells' | 'model';
  readonly arguments: readonly GuideArgument[];
  readonly examples: readonly GuideExample[];
}

/** Put here by the build, from functions.json and the functions' own examples: src/functions/guidePlugin.cjs. */
declare const FUNCTION_GUIDE: readonly FunctionGuide[];

export const GUIDE: readonly FunctionGuide[] = FUNCTION_GUIDE;

/** As one writes it in a cell. */
export const writtenName = ({ id }: FunctionGuide): string => `LS.${id}`;
