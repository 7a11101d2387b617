import type { Language } from '../../core/language';

/** The same texts in each language of the interface; one that is missing does not compile. */
export type InLanguages<Texts> = Readonly<Record<Language, Texts>>;
