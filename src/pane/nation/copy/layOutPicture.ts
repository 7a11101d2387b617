import { levelWord } from '../../../core/level';
import { HEADING_INK, LEVEL_INK, MUTED_FONT, PAPER_INK } from '../../../workbook/palette';
import { STATUSES } from '../../../workbook/sheets/nationTables';
import { barInk, statusSymbol } from '../statusInk';
import { graphShapes } from './graphShapes';
import { BOLD, PADDING, PLAIN, type Font, type Measure, type Picture, type Place, type Shape } from './shapes';
import type { TableCell, TableRow, TableToCopy } from './tableToCopy';
import { wrapText } from './wrapText';

const MARGIN = 24;
const ROW = 26;
const LINE = 18;
const GAP = 2;
const FIRST_COLUMN = 260;
const COLUMN = 118;
const GRAPH = 300;
const TITLE: Font = { size: 20, bold: true };

/** Where the columns of a table stand, from left to right. */
interface Columns {
  readonly leftOf: (index: number) => number;
  readonly widthOf: (index: number) => number;
  /** Of the whole picture. */
  readonly width: number;
}

/** A table drawn as a picture that stands alone: its title and lines, what the colours mean, and every word in its colour. */
export function layOutPicture(table: TableToCopy, measure: Measure): Picture {
  const columns = columnsOf(table, measure);
  const caption = captionShapes(table, columns, measure);
  const headings = headingShapes(table.headings, { y: caption.bottom, columns, measure });
  const shapes = [...caption.shapes, ...headings.shapes];
  let y = headings.bottom;
  for (const row of table.rows) {
    const height = rowHeight(row, columns, measure);
    shapes.push(...rowShapes(row, { y, height, columns, measure }));
    y += height + GAP;
  }
  return { width: columns.width, height: y + MARGIN, shapes };
}

/** All but the first are as wide as the longest word of their headings. */
function columnsOf({ headings, rows }: TableToCopy, measure: Measure): Columns {
  const words = headings.slice(1).flatMap((heading) => heading.split(' '));
  const column = Math.max(COLUMN, ...words.map((word) => Math.ceil(measure(word, BOLD)) + 2 * PADDING));
  const leftOf = (index: number) => MARGIN + (index === 0 ? 0 : FIRST_COLUMN + GAP + (index - 1) * (column + GAP));
  const graph = rows.some((row) => row.graph) ? GRAPH : 0;
  return {
    leftOf,
    widthOf: (index) => (index === 0 ? FIRST_COLUMN : column),
    width: leftOf(headings.length) + graph + MARGIN,
  };
}

/** Shapes below each other, and where the next may begin. */
interface Block {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

function captionShapes({ title, lines }: TableToCopy, { width }: Columns, measure: Measure): Block {
  const texts = [
    { text: title, font: TITLE, fill: PAPER_INK.font },
    ...lines.map((text) => ({ text, font: PLAIN, fill: MUTED_FONT })),
  ];
  let y = MARGIN;
  const shapes = texts.flatMap(({ text, font, fill }) =>
    wrapText(text, { font, width: width - 2 * MARGIN, measure }).map((line): Shape => {
      const height = Math.max(LINE, 1.4 * font.size);
      y += height;
      return { kind: 'text', x: MARGIN, y: y - height / 2, text: line, font, fill, align: 'left' };
    }),
  );
  const below = y + PADDING;
  return { shapes: [...shapes, ...legend(below, measure)], bottom: below + ROW + PADDING };
}

interface Standing {
  readonly y: number;
  readonly columns: Columns;
  readonly measure: Measure;
}

function headingShapes(headings: readonly string[], { y, columns, measure }: Standing): Block {
  const { leftOf, widthOf } = columns;
  const wrapped = headings.map((text, i) => wrapText(text, { font: BOLD, width: widthOf(i) - 2 * PADDING, measure }));
  const height = Math.max(...wrapped.map(({ length }) => length)) * LINE + 2 * PADDING;
  const shapes = wrapped.flatMap((lines, index): Shape[] => [
    { kind: 'box', x: leftOf(index), y, width: widthOf(index), height, fill: HEADING_INK.fill },
    ...lines.map((text, row): Shape => {
      const at = { x: leftOf(index) + PADDING, y: y + PADDING + (row + 0.5) * LINE };
      return { kind: 'text', ...at, text, font: BOLD, fill: HEADING_INK.font, align: 'left' };
    }),
  ]);
  return { shapes, bottom: y + height + GAP };
}

function rowShapes(
  { cells, strong, graph }: TableRow,
  { y, height, columns, measure }: Standing & { height: number },
): Shape[] {
  const { leftOf, widthOf } = columns;
  const font = strong ? BOLD : PLAIN;
  return [
    ...cells.flatMap((cell, index) => {
      const place = { x: leftOf(index), y, width: widthOf(index), height };
      return cellShapes(cell, place, { font, isCentred: index > 0, measure });
    }),
    ...(graph ? graphShapes(graph, { x: leftOf(cells.length), y, width: GRAPH, height }) : []),
  ];
}

function rowHeight({ cells }: TableRow, { widthOf }: Columns, measure: Measure): number {
  const lines = cells.map(
    ({ text }, i) => wrapText(text, { font: BOLD, width: widthOf(i) - 2 * PADDING, measure }).length,
  );
  return Math.max(ROW, Math.max(...lines) * LINE + PADDING);
}

function cellShapes(
  { text, status }: TableCell,
  place: Place,
  { font, isCentred, measure }: { font: Font; isCentred: boolean; measure: Measure },
): Shape[] {
  const { x, y, width, height } = place;
  const ink = status ? LEVEL_INK[status] : PAPER_INK;
  const said = status === undefined ? text : `${statusSymbol(status)} ${text}`;
  const lines = wrapText(said, { font, width: width - 2 * PADDING, measure });
  const first = y + height / 2 - ((lines.length - 1) * LINE) / 2;
  return [
    ...(status ? [{ kind: 'box' as const, ...place, fill: ink.fill }] : []),
    ...lines.map((line, index): Shape => ({
      kind: 'text',
      x: isCentred ? x + width / 2 : x + PADDING,
      y: first + index * LINE,
      text: line,
      font,
      fill: ink.font,
      align: isCentred ? 'center' : 'left',
    })),
  ];
}

/** What each colour is, in its word and sign. */
function legend(y: number, measure: Measure): Shape[] {
  let x = MARGIN;
  return STATUSES.flatMap((status): Shape[] => {
    const text = `${statusSymbol(status)} ${levelWord(status)}`;
    const { fill, font } = barInk(status);
    const width = measure(text, PLAIN) + 2 * PADDING;
    const box: Shape = { kind: 'box', x, y, width, height: ROW, fill };
    const word: Shape = {
      ...{ kind: 'text', x: x + width / 2, y: y + ROW / 2, text, font: PLAIN, fill: font, align: 'center' },
    };
    x += width + PADDING;
    return [box, word];
  });
}
