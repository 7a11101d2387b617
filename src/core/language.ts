/** The languages of the interface: Swedish, and English beside it. */
export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How numbers and times are written: in English as in Britain, days before months. */
export const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** Swedish unless the locale (`en-US`, `sv-FI` …) asks for English: the coordinators' language is the default. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'sv';
}
