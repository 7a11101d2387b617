import type { ChartPicture } from '../charts/chartData';
import { isPercent, isStacked } from '../charts/chartRecord';

export interface Plot {
  readonly chart: ChartPicture;
  readonly width: number;
  readonly height: number;
}

/** An SVG element. */
export interface Shape {
  readonly tag: 'rect' | 'polyline';
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** Upright bars for every kind of chart but lines: enough to see which series is large where. */
export function drawBars({ chart, width, height }: Plot, index: number): Shape[] {
  const stacked = isStacked(chart.type);
  const slot = width / Math.max(1, chart.categories.length);
  const bar = (slot * 0.7) / (stacked ? 1 : chart.series.length);
  return chart.categories.map((_, category) => {
    const from = stacked ? sumOf(chart, category, index) : 0;
    const [low, high] = [from, from + share(chart, category, index)].map((value) => y(chart, value, height));
    const [top, bottom] = [Math.min(low ?? 0, high ?? 0), Math.max(low ?? 0, high ?? 0)];
    return {
      tag: 'rect',
      attributes: {
        x: category * slot + slot * 0.15 + (stacked ? 0 : index * bar),
        y: top,
        width: bar,
        height: bottom - top,
        fill: chart.series[index]?.colour ?? '',
      },
    };
  });
}

export function drawLine({ chart, width, height }: Plot, index: number): Shape[] {
  const series = chart.series[index];
  const slot = width / Math.max(1, chart.categories.length);
  const points = (series?.values ?? []).flatMap((value, i) =>
    value === null ? [] : [`${(i + 0.5) * slot},${y(chart, value, height)}`],
  );
  const attributes = { points: points.join(' '), fill: 'none', stroke: series?.colour ?? '', 'stroke-width': 2 };
  return [{ tag: 'polyline', attributes }];
}

const y = ({ minimum, maximum }: ChartPicture, value: number, height: number): number =>
  height - (height * (Math.min(Math.max(value, minimum), maximum) - minimum)) / (maximum - minimum || 1);

function share(chart: ChartPicture, category: number, index: number): number {
  const value = chart.series[index]?.values[category] ?? 0;
  const whole = chart.series.reduce((sum, { values }) => sum + (values[category] ?? 0), 0);
  return isPercent(chart.type) ? value / (whole || 1) : value;
}

/** What stands below a series in its stack. */
function sumOf(chart: ChartPicture, category: number, before: number): number {
  return chart.series.slice(0, before).reduce((sum, _, index) => sum + share(chart, category, index), 0);
}
