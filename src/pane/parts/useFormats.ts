import { useMemo } from 'react';
import { LOCALES } from '../../core/language';
import { usePane } from '../frame/paneContext';

/** Numbers, shares, lists and times as the language of the pane writes them. */
export interface Formats {
  readonly number: (value: number) => string;
  /** A share, 0–1, in whole per cent. */
  readonly share: (value: number) => string;
  /** `a, b och c` */
  readonly list: (items: readonly string[]) => string;
  readonly day: (time: Date) => string;
  readonly time: (time: Date) => string;
}

export function useFormats(): Formats {
  const { language } = usePane();
  return useMemo(() => {
    const locale = LOCALES[language];
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    const list = new Intl.ListFormat(locale, { type: 'conjunction' });
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
    const time = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' });
    return {
      number: (value) => number.format(value),
      share: (value) => share.format(value),
      list: (items) => list.format(items),
      day: (at) => day.format(at),
      time: (at) => time.format(at),
    };
  }, [language]);
}
