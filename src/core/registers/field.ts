import type { StrategyId } from '../catalogue/strategies';
import type { Language } from '../language';

export type InLanguages = Readonly<Record<Language, string>>;

/** What a field takes. In cells and forms people write words; what is kept is one text for each thing (`readField`). */
export type FieldForm =
  /** `maxLength`: in characters; `long`: people write sentences there. */
  | { readonly kind: 'text'; readonly maxLength: number; readonly long: boolean }
  /** An address on the web. */
  | { readonly kind: 'link'; readonly maxLength: number }
  | { readonly kind: 'number' }
  /** A day. */
  | { readonly kind: 'date'; readonly unknown?: InLanguages }
  | { readonly kind: 'unit' }
  /** An area of the latest strategy. */
  | { readonly kind: 'area'; readonly unknown?: InLanguages }
  /** One objective or several of a strategy. */
  | { readonly kind: 'objectives'; readonly strategy: StrategyId; readonly unknown?: InLanguages }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] };

export interface Choice {
  readonly id: string;
  readonly words: InLanguages;
}

/** A field of a register's rows: wire, table column, form and what is said of a fault all come from here. */
export interface Field {
  /** Permanent: it stands in stores and workbooks. */
  readonly id: string;
  /** The Swedish one heads the column of the table, which is found again by it. */
  readonly heading: InLanguages;
  readonly form: FieldForm;
  /** What to write there, where its heading doesn't say. */
  readonly hint?: InLanguages;
  /** One of a field for each year. */
  readonly year?: number;
  /** A row without it isn't one yet. */
  readonly required?: true;
  /** People fill it in in the sources' rows too; all else there is the source's own. */
  readonly open?: true;
}

/** What is kept where a source or a person says that a thing is not known, which is more than saying nothing. */
export const UNKNOWN = 'unknown';

/** The words for a thing not known; `null` where a field has none. */
export function unknownWords({ form }: Field): InLanguages | null {
  return 'unknown' in form && form.unknown ? form.unknown : null;
}
