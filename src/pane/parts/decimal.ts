import type { Language } from '../../core/language';

/** A number as it is written in the language, to be edited: no spaces between thousands. */
export function decimalText(value: number, language: Language): string {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 10 }).format(value);
}

/** A number as people write it, with a decimal comma or point; NaN when it is none. */
export function parseDecimal(text: string): number {
  const plain = text.replace(/\s/g, '').replace(',', '.').replace('−', '-');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
}
