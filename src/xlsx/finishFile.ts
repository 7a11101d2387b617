import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Book } from './book';
import { chartTextCells } from './fileChart';

/** Puts into a file what hucre has no option for. */
export function finishFile(bytes: Uint8Array, { sheets, names }: Book): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (part: string, edit: (xml: string) => string) => {
    parts[part] = strToU8(edit(strFromU8(parts[part]!)));
  };
  change('xl/workbook.xml', (xml) =>
    xml
      // Results stand as written: it asks Excel to calculate all anew, and Excel without the add-in would show #NAME?.
      // The number is that of today's Excel, which does so by itself with what an older one left.
      .replace(/<calcPr [^>]*\/>/, '<calcPr calcId="191029"/>')
      .replace(/<definedName name="([^"]*)"/g, (whole, name: string) =>
        names.get(name)?.hidden ? `${whole} hidden="1"` : whole,
      ),
  );
  // LibreOffice keeps the results of text formulas only where a file says that Excel, or itself, has written it.
  change('docProps/app.xml', (xml) => xml.replace(/<Application>[^<]*</, '<Application>Microsoft Excel<'));
  sheets.forEach(({ rowHeights }, index) =>
    change(`xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      // A height that only fits what stands there is free to grow with it.
      xml.replace(/<row r="(\d+)"[^>]*/g, (row, number: string) =>
        rowHeights.has(Number(number) - 1) ? row : row.replace(' customHeight="1"', ''),
      ),
    ),
  );
  const charts = sheets.flatMap((sheet) => sheet.charts.map((chart) => chartTextCells(sheet, chart)));
  charts.forEach((cells, index) => change(`xl/charts/chart${index + 1}.xml`, (xml) => linkTexts(xml, cells)));
  Object.keys(parts)
    .filter((part) => part.startsWith('xl/drawings/drawing'))
    .forEach((part) => change(part, nameCharts));
  return zipSync(parts);
}

/** Title and names of series come from cells, so that they go on saying what these say. hucre writes them as plain texts. */
function linkTexts(xml: string, cells: readonly string[]): string {
  let next = 0;
  return xml.replace(/<c:tx>.*?<(?:a:t|c:v)>(.*?)<\/.*?<\/c:tx>/gs, (_, text: string) => {
    const cell = escaped(cells[next++]!);
    const cache = `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${text}</c:v></c:pt></c:strCache>`;
    return `<c:tx><c:strRef><c:f>${cell}</c:f>${cache}</c:strRef></c:tx>`;
  });
}

/** The name by which a chart is found again. */
function nameCharts(xml: string): string {
  return xml.replace(/ name="Chart \d+" title="([^"]*)"/g, ' name="$1"');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
