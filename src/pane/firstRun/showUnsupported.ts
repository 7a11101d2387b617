import type { Language } from '../../core/language';
import { showPlainNotice } from '../frame/plainNotice';
import { FAULT_TEXTS } from '../texts/faultTexts';

/** Says that this Excel lacks what the product can't do without, and what to do. @param missing requirement sets */
export function showUnsupported(element: HTMLElement, missing: readonly string[], language: Language): void {
  const texts = FAULT_TEXTS[language];
  document.documentElement.lang = language;
  document.title = texts.unsupported;
  const lines = [texts.unsupportedMatter, ...texts.unsupportedTodo, texts.missing(missing)];
  showPlainNotice(element, { title: texts.unsupported, lines });
}
