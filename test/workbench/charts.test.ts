import { openFixture, type OpenFixture } from './openFixture';
import { failure } from '../support/failure';

let fixture: OpenFixture;
beforeEach(async () => {
  fixture = await openFixture();
  await change((sheet) => {
    sheet.getRange('A1:D4').values = [
      ['Område', 'Grön', 'Gul', 'Röd'],
      ['Data', 3, 5, 2],
      ['Etik', 1, '=B2+C2', ''],
      ['Vård', 4, 'x', '=NA()'],
    ];
    sheet.charts.add('ColumnStacked', sheet.getRange('A1:D4'), 'Auto').name = 'Läget';
  });
});
afterEach(() => fixture.close());

async function change(work: (sheet: Excel.Worksheet, book: Excel.Workbook) => void): Promise<void> {
  await fixture.run(async (context, sheet) => {
    work(sheet, context.workbook);
    await context.sync();
  });
  await fixture.workbench.settle();
}

const charts = () => fixture.workbench.charts('Blad1');
const chart = () => charts()[0]!;
const names = () => chart().series.map(({ name }) => name);

// SeriesCollection.Add: Excel "attempts to determine the location of the series name [and the category label] from the
// contents of the first row or column". https://learn.microsoft.com/office/vba/api/excel.seriescollection.add
// Shapes.AddChart2: "title is on, and legend is on only if there are multiple series".
// https://learn.microsoft.com/office/vba/api/excel.shapes.addchart2
test('a chart reads headings as names, labels as categories, and calculated numbers; text is 0, a gap a gap', () => {
  expect(chart()).toMatchObject({
    name: 'Läget',
    type: 'ColumnStacked',
    title: 'Diagramrubrik',
    legend: 'Bottom',
    categories: ['Data', 'Etik', 'Vård'],
    address: 'Blad1!A1:D4',
    series: [
      { name: 'Grön', values: [3, 1, 4], colour: '#4472C4' },
      { name: 'Gul', values: [5, 8, 0], colour: '#ED7D31' },
      { name: 'Röd', values: [2, null, null], colour: '#A5A5A5' },
    ],
  });
});

// ChartSeriesBy: "the "auto" option will inspect the source data shape to automatically guess whether the data is by
// rows or columns." https://learn.microsoft.com/javascript/api/excel/excel.chartseriesby
test.each([
  ['Rows', ['Data', 'Etik', 'Vård'], ['Grön', 'Gul', 'Röd']],
  ['Columns', ['Grön', 'Gul', 'Röd'], ['Data', 'Etik', 'Vård']],
] as const)('series by %s', async (by, series, categories) => {
  await change((sheet) => sheet.charts.getItem('Läget').setData(sheet.getRange('A1:D4'), by));
  expect([names(), chart().categories]).toEqual([series, categories]);
});

test('a source that is wider than high has its series in rows, if nobody says otherwise', async () => {
  await change((sheet) => sheet.charts.getItem('Läget').setData(sheet.getRange('A1:D3')));
  expect(names()).toEqual(['Data', 'Etik']);
});

// Chart.left, top, width and height: "in points". setPosition: "the chart's width and height will be set to fully cover
// up this cell/range". https://learn.microsoft.com/javascript/api/excel/excel.chart
test('a chart covers the cells it is put on, and takes a place in points', async () => {
  const box = () =>
    fixture.run(async (context, sheet) => {
      const found = sheet.charts.getItem('Läget');
      found.load('left,top,width,height');
      await context.sync();
      return [found.left, found.top, found.width, found.height].map(Math.round);
    });
  await change((sheet) => {
    sheet.getRange('F:H').format.columnWidth = 60;
    sheet.getRange('6:15').format.rowHeight = 20;
    sheet.charts.getItem('Läget').setPosition('F6', 'H15');
  });
  const [left, top, width, height] = await box();
  expect([chart().place, width, height]).toEqual(['Blad1!F6:H15', 180, 200]);
  await change((sheet) => {
    const found = sheet.charts.getItem('Läget');
    found.left = 10;
    found.width = 100;
  });
  expect(await box()).toEqual([10, top, 100, height]);
  expect(left).toBeGreaterThan(100);
});

test('title, legend, axes and series take what is written to them, and are read back', async () => {
  await change((sheet) => {
    const found = sheet.charts.getItem('Läget');
    found.title.text = 'Läget per område';
    found.legend.position = 'Right';
    found.axes.valueAxis.maximum = 21;
    found.axes.valueAxis.title.text = 'Antal';
    found.axes.categoryAxis.title.text = 'Område';
    const green = found.series.getItemAt(0);
    green.format.fill.setSolidColor('#9AD0B0');
    green.hasDataLabels = true;
    green.gapWidth = 60;
    const trend = found.series.getItemAt(2);
    trend.chartType = 'Line';
    trend.format.line.color = '#1F4E78';
  });
  const read = await fixture.run(async (context, sheet) => {
    const found = sheet.charts.getItem('Läget');
    found.load('chartType,title/text,title/visible,legend/position,legend/visible');
    found.series.load('items/name,items/hasDataLabels,items/chartType');
    const { valueAxis, categoryAxis } = found.axes;
    valueAxis.load('minimum,maximum,title/text');
    categoryAxis.load('title/text');
    const first = found.series.getItemAt(0);
    first.load('gapWidth');
    await context.sync();
    const series = found.series.items.map((one) => `${one.name} ${one.chartType} ${one.hasDataLabels}`);
    return JSON.stringify([
      [found.title.text, found.title.visible, found.legend.position, found.legend.visible],
      [valueAxis.minimum, valueAxis.maximum, valueAxis.title.text, categoryAxis.title.text],
      [...series, first.gapWidth],
    ]);
  });
  expect(JSON.parse(read)).toEqual([
    ['Läget per område', true, 'Right', true],
    [0, 21, 'Antal', 'Område'],
    ['Grön ColumnStacked true', 'Gul ColumnStacked false', 'Röd Line false', 60],
  ]);
  expect(chart()).toMatchObject({ title: 'Läget per område', legend: 'Right', maximum: 21 });
  expect(chart().series.map(({ colour }) => colour)).toEqual(['#9AD0B0', '#ED7D31', '#1F4E78']);
});

// ChartTitle.setFormula: "Sets a string value that represents the formula of chart title using A1-style notation."
// https://learn.microsoft.com/javascript/api/excel/excel.charttitle
test('a title with a formula says what its cell says, wherever that is moved', async () => {
  await change((sheet) => {
    sheet.getRange('A6').values = [['Läget 2025']];
    sheet.charts.getItem('Läget').title.setFormula('=Blad1!$A$6');
  });
  expect(chart().title).toBe('Läget 2025');
  await change((sheet) => void sheet.getRange('1:1').insert('Down'));
  await fixture.workbench.type('Blad1!A7', 'Läget 2026');
  expect(chart().title).toBe('Läget 2026');
});

test('a formula of a title that points at no cells is refused', async () => {
  const error = await failure(change((sheet) => sheet.charts.getItem('Läget').title.setFormula('Läget')));
  expect(error).toMatchObject({ code: 'InvalidArgument' });
});

// ChartSeries.dataLabels: "Represents a collection of all data labels in the series." ChartDataLabels.numberFormat:
// "Specifies the format code for data labels." ChartSeries.markerBackgroundColor and -ForegroundColor.
// https://learn.microsoft.com/javascript/api/excel/excel.chartseries
test('numbers on a series and points of a line take the looks that are written to them', async () => {
  const read = await fixture.run(async (context, sheet) => {
    const bars = sheet.charts.getItem('Läget').series.getItemAt(0);
    bars.dataLabels.numberFormat = '0;;';
    bars.dataLabels.format.font.color = '#ffffff';
    bars.dataLabels.load('numberFormat,format/font/color');
    const line = sheet.charts.add('LineMarkers', sheet.getRange('A1:D4')).series.getItemAt(0);
    line.format.line.color = '#011331';
    line.markerBackgroundColor = '#8a0684';
    line.load('markerBackgroundColor,markerForegroundColor');
    await context.sync();
    const { numberFormat, format } = bars.dataLabels;
    return [numberFormat, format.font.color, line.markerBackgroundColor, line.markerForegroundColor].join(' ');
  });
  expect(read).toBe('0;; #FFFFFF #8A0684 #011331');
});

test('a hidden title or legend shows no words', async () => {
  await change((sheet) => {
    sheet.charts.getItem('Läget').title.visible = false;
    sheet.charts.getItem('Läget').legend.visible = false;
  });
  expect([chart().title, chart().legend]).toEqual([null, null]);
});

// ChartSeries.gapWidth: "Throws an invalid argument exception on invalid charts."
test('a line has no gap width', async () => {
  const error = await failure(
    change((sheet) => {
      const lines = sheet.charts.add('Line', sheet.getRange('A1:D4'));
      lines.series.getItemAt(0).gapWidth = 10;
    }),
  );
  expect(error).toMatchObject({ code: 'InvalidArgument' });
});

// ChartSeriesCollection.add: "The new added series is not visible until values … are set".
test('a series can be added, and taken away', async () => {
  await change((sheet) => {
    const { series } = sheet.charts.getItem('Läget');
    series.add('Mål').setValues(sheet.getRange('B3:B4'));
    series.getItemAt(0).delete();
  });
  expect(names()).toEqual(['Gul', 'Röd', 'Mål']);
  expect(chart().series[2]?.values).toEqual([1, 4]);
});

test('charts are found by name, counted, and gone when deleted', async () => {
  const found = await fixture.run(async (context, sheet) => {
    const second = sheet.charts.add('Pie', sheet.getRange('A1:B4'));
    second.load('name,id');
    const missing = sheet.charts.getItemOrNullObject('Finns inte');
    missing.load('name');
    sheet.charts.load('count,items/name,items/title/text');
    await context.sync();
    return JSON.stringify([
      second.name,
      missing.isNullObject,
      sheet.charts.count,
      sheet.charts.items.map(({ name, title }) => `${name}: ${title.text}`),
    ]);
  });
  // A chart of one series is called as its series.
  expect(JSON.parse(found)).toEqual(['Diagram 1', true, 2, ['Läget: Diagramrubrik', 'Diagram 1: Grön']]);
  await fixture.run(async (context, sheet) => {
    sheet.charts.load('items/name');
    await context.sync();
    sheet.charts.items[0]?.delete();
    await context.sync();
  });
  expect(charts().map(({ name }) => name)).toEqual(['Diagram 1']);
  const error = await failure(change((sheet) => sheet.charts.getItem('Läget').delete()));
  expect(error).toMatchObject({ code: 'ItemNotFound' });
});

// "Update the data in an existing chart": a chart follows its cells. Their formulas in the series, =SERIES(...), are
// changed by inserts, deletes and renames as the formulas in cells are.
describe('a chart follows the cells it reads', () => {
  test('when rows and columns come before and among them', async () => {
    await change((sheet) => {
      sheet.getRange('3:3').insert('Down');
      sheet.getRange('A:A').insert('Right');
    });
    await fixture.workbench.type('Blad1!C3', '9');
    expect(chart()).toMatchObject({ address: 'Blad1!B1:E5', categories: ['Data', '', 'Etik', 'Vård'] });
    expect(chart().series[0]?.values).toEqual([3, 9, 1, 4]);
  });

  test('when some of them, or all, are deleted', async () => {
    await change((sheet) => sheet.getRange('2:2').delete('Up'));
    expect(chart()).toMatchObject({ address: 'Blad1!A1:D3', categories: ['Etik', 'Vård'] });
    await change((sheet) => sheet.getRange('A:D').delete('Left'));
    expect(chart()).toMatchObject({ address: '#REF!', categories: [] });
  });

  test('on another sheet, under its new name, until that sheet is gone', async () => {
    await change((sheet, book) => {
      const source = book.worksheets.add('Källa').getRange('A1:A2');
      source.values = [['Antal'], [6]];
      sheet.charts.getItem('Läget').setData(source);
    });
    await change((_, book) => (book.worksheets.getItem('Källa').name = 'Nya siffror'));
    expect(chart()).toMatchObject({ address: "'Nya siffror'!A1:A2", series: [{ name: 'Antal', values: [6] }] });
    await change((_, book) => book.worksheets.getItem('Nya siffror').delete());
    expect(chart()).toMatchObject({ address: '#REF!', series: [{ values: [] }] });
  });

  // "Update the data in an existing chart": when the source is a table, what is added to the table is in the chart.
  test('in a table that takes in more rows', async () => {
    await change((sheet) => {
      sheet.tables.add('A1:D4', true).name = 'Tal';
      sheet.getRange('A5:D5').values = [['Nytt', 7, 7, 7]];
      sheet.tables.getItem('Tal').resize('A1:D5');
    });
    expect(chart()).toMatchObject({ address: 'Blad1!A1:D5', categories: ['Data', 'Etik', 'Vård', 'Nytt'] });
  });
});

// XlPlacement: xlMoveAndSize, "Object is moved and sized with the cells", is how charts are placed by default.
// https://learn.microsoft.com/office/vba/api/excel.xlplacement
test('a chart moves and sizes with the cells it stands on', async () => {
  await change((sheet) => sheet.charts.getItem('Läget').setPosition('F6', 'H15'));
  await change((sheet) => {
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('9:9').insert('Down');
  });
  expect(chart().place).toBe('Blad1!F7:H17');
});

test('a type that the host cannot draw is refused by name', async () => {
  const error = await failure(change((sheet) => void sheet.charts.add('Sunburst', sheet.getRange('A1:D4'))));
  expect(error).toMatchObject({ code: 'ApiNotFound' });
  expect(fixture.errors).toEqual([]);
});
