import type { Language } from '../core/language';
import type { Round } from '../core/round';
import { surroundings } from './surroundings';

/** A function's own words, in the user's language. */
export function inLanguage<T>(texts: Readonly<Record<Language, T>>): T {
  return texts[surroundings().language()];
}

/** The first heading of a table: invented levels say so wherever they show. */
export function firstHeading(text: string, { invented }: Round): string {
  return invented ? `${text} – ${inLanguage({ sv: 'påhittade exempeldata', en: 'invented example data' })}` : text;
}
