import type { CellValue } from './port';

/**
 * Text from elsewhere as Excel takes it for text, always: an apostrophe first, which Excel does not show. Without it
 * `=1+1` would be a formula, `007` the number 7 and `1 maj` a date.
 */
export function safeText(text: string): string {
  return text === '' ? '' : `'${text}`;
}

/** What Excel says a cell holds that was written so. */
export function heldValue(content: CellValue): CellValue {
  return typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;
}
