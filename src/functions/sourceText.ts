import { sourceNames } from '../core/catalogue/sources';
import { inLanguage } from './inLanguage';
import { surroundings } from './surroundings';

/** Where something is said; what isn't in the sources that the product was made from says so. */
export function sourceText(sources: readonly string[], outsideSources: boolean): string {
  const names = sourceNames(sources, surroundings().language());
  return outsideSources ? `${names} (${inLanguage({ sv: 'utanför källorna', en: 'outside the sources' })})` : names;
}
