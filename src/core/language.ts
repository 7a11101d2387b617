/** The languages of the interface: Swedish, and English beside it. */
export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Swedish unless the locale (`en-US`, `sv-FI` …) asks for English: the coordinators' language is the default. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'sv';
}
