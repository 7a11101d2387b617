import { LOCALE } from '../addin/hostContext';
import { ExcelObject } from './excelObject';

/** ExcelApi 1.11: the settings of the user's system, which is a Swedish one. */
export class CultureInfo extends ExcelObject {
  readonly wireType = 'CultureInfo';

  /** "Gets the culture name in the format languagecode2-country/regioncode2 (e.g., "zh-cn" or "en-us")." */
  get Name(): string {
    return LOCALE.toLowerCase();
  }
  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.excel);
  }
}

/** "Defines the culturally appropriate format of displaying numbers. This is based on current system culture settings." */
class NumberFormatInfo extends ExcelObject {
  readonly wireType = 'NumberFormatInfo';

  get NumberDecimalSeparator(): string {
    return ',';
  }
  /** "... to separate groups of digits to the left of the decimal": in Swedish a space that does not break. */
  get NumberGroupSeparator(): string {
    return '\u00a0';
  }
}
