import { useEffect, useState } from 'react';
import type { Language } from '../../core/language';
import { usePane } from '../frame/paneContext';

const DECIMALS: Readonly<Record<Language, string>> = { sv: ',', en: '.' };

/** The sign before decimals in the user's Excel. Until it has told, and where it can't: that of Office's language. */
export function useDecimal(): string {
  const { language, decimalSeparator } = usePane();
  // The pane starts in the language of Office; the one that is chosen later says nothing about Excel.
  const [decimal, setDecimal] = useState(DECIMALS[language]);
  useEffect(() => {
    decimalSeparator().then((told) => told !== null && setDecimal(told), console.error);
  }, [decimalSeparator]);
  return decimal;
}
