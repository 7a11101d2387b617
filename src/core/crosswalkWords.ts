import type { Confidence } from './crosswalk';
import type { Language } from './language';

interface Words {
  readonly none: string;
  readonly confidence: Readonly<Record<Confidence, string>>;
}

/** What links between objectives are called, in cells and on sheets alike. */
export const CROSSWALK_WORDS: Readonly<Record<Language, Words>> = {
  sv: {
    none: 'ingen föregångare',
    confidence: { certain: 'säker', high: 'hög', medium: 'medel', lowMedium: 'låg till medel' },
  },
  en: {
    none: 'no predecessor',
    confidence: { certain: 'certain', high: 'high', medium: 'medium', lowMedium: 'low to medium' },
  },
};
