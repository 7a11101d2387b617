import { LANGUAGES, type Language } from '../../core/language';

/** The language that a person has chosen, kept over sessions. */
export interface KeptLanguage {
  /** `null`: none was chosen. */
  readonly read: () => Language | null;
  readonly write: (language: Language) => void;
}

const KEY = 'LS.language';

/** In the browser's storage; where that is refused, for as long as the page lives. */
export function keptLanguage(storage: () => Storage): KeptLanguage {
  let here: Language | null = null;
  return {
    read: () => {
      try {
        const kept = storage().getItem(KEY);
        return LANGUAGES.find((language) => language === kept) ?? null;
      } catch {
        return here;
      }
    },
    write: (language) => {
      here = language;
      try {
        storage().setItem(KEY, language);
      } catch {
        // Kept above.
      }
    },
  };
}
