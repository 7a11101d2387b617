import { LANGUAGES, type Language } from '../../core/language';

/** A count in words: the form that the language wants, with the number where `#` stands. */
type Plural = (count: number, one: string, other: string) => string;

/** By language, as in `plural.sv(2, '# konflikt', '# konflikter')`. */
export const plural = Object.fromEntries(LANGUAGES.map((language) => [language, pluralIn(language)])) as Readonly<
  Record<Language, Plural>
>;

function pluralIn(language: Language): Plural {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count, one, other) => (rules.select(count) === 'one' ? one : other).replaceAll('#', numbers.format(count));
}
