import { LEVEL_INK } from '../../../src/workbook/palette';
import { layOutPicture } from '../../../src/pane/nation/copy/layOutPicture';
import { markedUpTable, plainTable } from '../../../src/pane/nation/copy/tableMarkup';
import type { TableToCopy } from '../../../src/pane/nation/copy/tableToCopy';
import { wrapText } from '../../../src/pane/nation/copy/wrapText';
import { countsTable } from '../../../src/pane/nation/copy/countsTable';
import { nationTable } from '../../../src/pane/nation/copy/nationTable';
import { NATION_TEXTS } from '../../../src/pane/texts/nationTexts';
import { coverageOf, judged, roundOf } from '../../support/rounds';

const CAPTION = ['Omgång: Demo', 'Påhittade exempeldata – inga verkliga bedömningar.', 'Hämtat 2026-06-01'];
const coverage = coverageOf(roundOf('2026'), judged({ skane: { 1: 'Grön Grön Grön Grön', 2: 'Röd Röd Röd Röd' } }));
const map = nationTable(coverage, CAPTION, NATION_TEXTS.sv);
const counts = countsTable(coverage, CAPTION, NATION_TEXTS.sv);
/** As if every character were as wide. */
const measure = (text: string) => 7 * text.length;

const HOSTILE: TableToCopy = {
  name: 'x',
  title: '=HYPERLINK("http://evil")',
  lines: ['<script>alert(1)</script>'],
  headings: ['+1', 'ok'],
  rows: [{ cells: [{ text: '@SUM(A1)' }, { text: '-2\t=3' }] }],
};

describe('a table that is copied', () => {
  test('has words and the colours of the cells, and a row of counts under each group', () => {
    const rows = plainTable(map).split('\n');
    expect(rows.find((row) => row.startsWith('Region Skåne'))).toMatch(/^Region Skåne\tGrön\tRöd\tEj bedömd/);
    const riket = rows.findIndex((row) => row.startsWith('Riket\t'));
    expect(rows[riket + 1]).toMatch(/^Riket: antal \(grön · gul · röd · ej bedömd\)\t1 · 0 · 0 · 20\t0 · 0 · 1 · 20/);
    expect(markedUpTable(map)).toContain(`background-color:${LEVEL_INK.red.fill};color:${LEVEL_INK.red.font}`);
  });

  test('gives what is not assessed none of the colours', () => {
    const cells = markedUpTable(map).split('<td');
    const unassessed = cells.filter((cell) => cell.includes('>Ej bedömd<'));
    expect(unassessed.length).toBeGreaterThan(100);
    for (const cell of unassessed) expect(cell).not.toContain('background-color');
  });

  test('is never a formula, nor markup of somebody else’s', () => {
    expect(plainTable(HOSTILE).split('\n')).toEqual([
      `'=HYPERLINK("http://evil")`,
      '<script>alert(1)</script>',
      "'+1\tok",
      "'@SUM(A1)\t'-2 =3",
    ]);
    const markup = markedUpTable(HOSTILE);
    expect(markup).toContain("'=HYPERLINK(&quot;http://evil&quot;)");
    expect(markup).toContain("mso-number-format:'\\@'\">'@SUM(A1)<");
    expect(markup).not.toContain('<script>');
  });
});

describe('a picture', () => {
  const picture = layOutPicture(map, measure);
  const texts = picture.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

  test('carries title, round, that it is invented, its day, its legend and every area', () => {
    for (const words of ['Riket: Täckning per område', ...CAPTION, '▲ Grön', '● Gul', '▼ Röd', '– Ej bedömd'])
      expect(texts).toContain(words);
    expect(texts.join(' ')).toContain('8. Internationell attraktivitet och konkurrenskraft');
  });

  test('keeps everything on its paper', () => {
    for (const shape of picture.shapes) {
      const width = shape.kind === 'box' ? shape.width : 0;
      expect(shape.x).toBeGreaterThanOrEqual(0);
      expect(shape.x + width).toBeLessThanOrEqual(picture.width);
      expect(shape.y).toBeLessThanOrEqual(picture.height);
    }
  });

  test('draws a bar of every count beside the numbers', () => {
    const drawn = layOutPicture(counts, measure);
    const greys = drawn.shapes.filter((shape) => shape.kind === 'text' && shape.text === '21');
    // Areas 3–8 that nobody has judged: the number in its column, and again in the bar.
    expect(greys).toHaveLength(12);
  });
});

test('a text is broken at its spaces, and a word that is too long stands alone', () => {
  const font = { size: 12, bold: false };
  expect(wrapText('en två konkurrenskraft fyra', { font, width: 56, measure })).toEqual([
    'en två',
    'konkurrenskraft',
    'fyra',
  ]);
});
