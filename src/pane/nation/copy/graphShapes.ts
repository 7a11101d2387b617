import type { Counts } from '../../../core/counts';
import { LINE_COLOURS, NOT_ASSESSED_INK } from '../../../workbook/palette';
import { barSegments } from '../barSegments';
import { barInk } from '../statusInk';
import { PADDING, PLAIN, type Place, type Shape } from './shapes';
import type { Graph } from './tableToCopy';

/** What a picture draws after the cells of a row. */
export function graphShapes(graph: Graph, place: Place): Shape[] {
  return graph.kind === 'counts' ? countShapes(graph.counts, place) : changeShapes(graph, place);
}

/** Each part with its number; a part is never narrower than a digit. */
function countShapes(counts: Counts, { x, y, width, height }: Place): Shape[] {
  return barSegments(counts, width - PADDING).flatMap((part): Shape[] => {
    const { fill, font } = barInk(part.status);
    const at = { x: x + PADDING + part.x, y: y + PADDING / 2 };
    const middle = { x: at.x + part.width / 2, y: y + height / 2 };
    return [
      { kind: 'box', ...at, width: Math.max(1, part.width - 1), height: height - PADDING, fill },
      { kind: 'text', ...middle, text: String(part.count), font: PLAIN, fill: font, align: 'center' },
    ];
  });
}

/** A line over 0–100, from a thin mark where the score was to a thick one where it is. */
function changeShapes({ earlier, later }: { earlier: number; later: number }, place: Place): Shape[] {
  const { x, y, width, height } = place;
  const at = (score: number) => x + PADDING + (score / 100) * (width - 2 * PADDING);
  const [low, high] = [Math.min(earlier, later), Math.max(earlier, later)];
  const middle = y + height / 2;
  const line = (from: number, to: number, thickness: number, fill: string): Shape => ({
    ...{ kind: 'box', x: from, y: middle - thickness / 2, width: to - from, height: thickness, fill },
  });
  const mark = (score: number, thickness: number): Shape => ({
    ...{
      kind: 'box',
      x: at(score) - thickness / 2,
      y: middle - 8,
      width: thickness,
      height: 16,
      fill: LINE_COLOURS[0],
    },
  });
  return [
    line(at(0), at(100), 1, NOT_ASSESSED_INK.fill),
    line(at(low), at(high), 4, LINE_COLOURS[4]),
    mark(earlier, 2),
    mark(later, 6),
  ];
}
