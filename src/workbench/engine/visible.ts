import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-core/lib/index.css';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import '@univerjs/preset-sheets-table/lib/index.css';
import tableTexts from '@univerjs/preset-sheets-table/locales/en-US';
import { drawNumbersInSwedish } from './drawnNumbers';
import { registerPlugins } from './registerPlugins';
import { readTypedTextAsSwedish } from './typedText';
import { UniverBook } from './univerBook';

/** A workbook with Univer's grid in the element of this id. Ribbon and formula bar are the page's own. */
export function openVisibleBook(name: string, container: string): UniverBook {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreTexts, conditionalFormattingTexts, validationTexts, tableTexts) },
    logLevel: LogLevel.ERROR,
  });
  const core = UniverSheetsCorePreset({
    container,
    header: false,
    toolbar: false,
    formulaBar: false,
    disableAutoFocus: true,
  });
  const presets = [
    core,
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsTablePreset(),
  ];
  for (const { plugins } of presets) registerPlugins(univer, plugins);
  const book = new UniverBook(univer, FUniver.newAPI(univer), name);
  readTypedTextAsSwedish(book);
  drawNumbersInSwedish(book);
  return book;
}
