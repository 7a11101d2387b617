import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import conditionalFormattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { ShowMenuListCommand, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-core/lib/index.css';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import '@univerjs/preset-sheets-table/lib/index.css';
import tableTexts from '@univerjs/preset-sheets-table/locales/en-US';
import { drawConditionalNumberFormats } from './drawnFormats';
import { drawNumbersInSwedish } from './drawnNumbers';
import { registerPlugins } from './registerPlugins';
import { readTypedTextAsSwedish } from './typedText';
import { UniverBook } from './univerBook';

type TablePlugin = ReturnType<typeof UniverSheetsTablePreset>['plugins'][number];

/** Excel shows no tag above a table; Univer's would cover the row over the headings. */
function withoutTableTag(plugin: TablePlugin): TablePlugin {
  return plugin === UniverSheetsTableUIPlugin ? [plugin, { hideAnchor: true }] : plugin;
}

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
    menu: { [ShowMenuListCommand.id]: { hidden: true } },
  });
  const presets = [
    core,
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    { plugins: UniverSheetsTablePreset().plugins.map(withoutTableTag) },
  ];
  for (const { plugins } of presets) registerPlugins(univer, plugins);
  const book = new UniverBook(univer, FUniver.newAPI(univer), name);
  readTypedTextAsSwedish(book);
  drawNumbersInSwedish(book);
  drawConditionalNumberFormats(book);
  return book;
}
