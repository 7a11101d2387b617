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
const FIRST_COLUMN = 230;
const COLUMN = 118;
const GRAPH = 300;
const TITLE: Font = { size: 20, bold: true };

/** A table drawn as a picture that stands alone: its title and lines, what the colours mean, and every word in its colour. */
export function layOutPicture(table: TableToCopy, measure: Measure): Picture {
  const { title, lines, headings, rows } = table;
  const shapes: Shape[] = [];
  const left = (index: number) => MARGIN + (index === 0 ? 0 : FIRST_COLUMN + GAP + (index - 1) * (COLUMN + GAP));
  const widthOf = (index: number) => (index === 0 ? FIRST_COLUMN : COLUMN);
  const hasGraphs = rows.some(({ graph }) => graph);
  const width = left(headings.length) + (hasGraphs ? GRAPH : 0) + MARGIN;
  let y = MARGIN;
  const write = (text: string, font: Font, fill: string) => {
    for (const line of wrapText(text, { font, width: width - 2 * MARGIN, measure })) {
      const height = Math.max(LINE, font.size * 1.4);
      shapes.push({ kind: 'text', x: MARGIN, y: y + height / 2, text: line, font, fill, align: 'left' });
      y += height;
    }
  };
  write(title, TITLE, PAPER_INK.font);
  for (const line of lines) write(line, PLAIN, MUTED_FONT);
  y += PADDING;
  shapes.push(...legend(y, measure));
  y += ROW + PADDING;

  const wrapped = headings.map((text, index) =>
    wrapText(text, { font: BOLD, width: widthOf(index) - 2 * PADDING, measure }),
  );
  const headHeight = Math.max(...wrapped.map(({ length }) => length)) * LINE + 2 * PADDING;
  for (const [index, texts] of wrapped.entries()) {
    const x = left(index);
    shapes.push({ kind: 'box', x, y, width: widthOf(index), height: headHeight, fill: HEADING_INK.fill });
    for (const [row, text] of texts.entries()) {
      const at = { x: x + PADDING, y: y + PADDING + (row + 0.5) * LINE };
      shapes.push({ kind: 'text', ...at, text, font: BOLD, fill: HEADING_INK.font, align: 'left' });
    }
  }
  y += headHeight + GAP;
  for (const row of rows) {
    const height = rowHeight(row, { measure, widthOf });
    for (const [index, cell] of row.cells.entries())
      shapes.push(
        ...cellShapes(
          cell,
          { x: left(index), y, width: widthOf(index), height },
          { bold: row.strong ?? false, measure },
        ),
      );
    if (row.graph) shapes.push(...graphShapes(row.graph, { x: left(headings.length), y, width: GRAPH, height }));
    y += height + GAP;
  }
  return { width, height: y + MARGIN, shapes };
}

function rowHeight({ cells }: TableRow, { measure, widthOf }: { measure: Measure; widthOf: (i: number) => number }) {
  const lines = cells.map(
    ({ text }, i) => wrapText(text, { font: BOLD, width: widthOf(i) - 2 * PADDING, measure }).length,
  );
  return Math.max(ROW, Math.max(...lines) * LINE + PADDING);
}

function cellShapes(
  { text, status }: TableCell,
  place: Place,
  { bold, measure }: { bold: boolean; measure: Measure },
): Shape[] {
  const { x, y, width, height } = place;
  const font = { ...PLAIN, bold };
  const isWord = status !== undefined;
  const ink = status ? LEVEL_INK[status] : PAPER_INK;
  const said = isWord ? `${statusSymbol(status)} ${text}` : text;
  const lines = wrapText(said, { font, width: width - 2 * PADDING, measure });
  const first = y + height / 2 - ((lines.length - 1) * LINE) / 2;
  return [
    ...(status ? [{ kind: 'box' as const, ...place, fill: ink.fill }] : []),
    ...lines.map((line, index): Shape => ({
      kind: 'text',
      x: isWord ? x + width / 2 : x + PADDING,
      y: first + index * LINE,
      text: line,
      font,
      fill: ink.font,
      align: isWord ? 'center' : 'left',
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
