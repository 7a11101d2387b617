import type { ChartPicture } from '../charts/chartData';
import { chartShape } from '../charts/chartRecord';
import { drawBars, drawLine, type Plot } from './chartShapes';
import { create } from './element';

/** A chart as a drawing for the eye, and the same numbers as a table for everyone; its row heads are the legend. */
export function chartFigure(chart: ChartPicture): HTMLElement {
  const heads = chart.categories.map((category) => create('th', { scope: 'col' }, category));
  const rows = chart.series.map(({ name, values, colour }) => {
    const swatch = create('span', { className: 'swatch', ariaHidden: 'true' });
    swatch.style.backgroundColor = colour;
    const cells = chart.categories.map((_, i) => create('td', {}, String(values[i] ?? '')));
    return create('tr', {}, create('th', { scope: 'row' }, swatch, name), ...cells);
  });
  return create(
    'figure',
    { className: 'chart' },
    create('figcaption', {}, chart.title ?? chart.name),
    drawing(chart),
    create('table', {}, create('thead', {}, create('tr', {}, create('td'), ...heads)), create('tbody', {}, ...rows)),
  );
}

const SVG = 'http://www.w3.org/2000/svg';
const [WIDTH, HEIGHT] = [360, 160];

function drawing(chart: ChartPicture): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
  svg.setAttribute('aria-hidden', 'true');
  const plot: Plot = { chart, width: WIDTH, height: HEIGHT };
  const draw = chartShape(chart.type) === 'Line' ? drawLine : drawBars;
  chart.series.forEach((_, index) => {
    for (const { tag, attributes } of draw(plot, index)) {
      const shape = document.createElementNS(SVG, tag);
      for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
      svg.append(shape);
    }
  });
  return svg;
}
