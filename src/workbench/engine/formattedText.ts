import { numfmt } from '@univerjs/core';
import type { CellValue } from './cellData';

/** A value as a number format of Excel's shows it in Swedish; `"▲ "@` puts a mark before a text. */
export const formattedText = (format: string, value: CellValue): string =>
  value === '' ? '' : numfmt.format(format, value, { locale: 'sv' });
