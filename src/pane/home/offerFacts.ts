import { DIMENSIONS, type DimensionId } from '../../core/catalogue/dimensions';
import { areaLabel, areasOf, type AreaNumber, type StrategyId } from '../../core/catalogue/strategies';
import { areaAddress, parseArea } from '../../workbook/address';
import type { UnderstoodRange } from '../../workbook/binding/understandRange';
import type { BindingTexts } from '../texts/bindingTexts';
import type { Fact } from '../parts/Facts';

/** What a range was understood as: enough to see at a glance that nothing is turned or shifted. */
export function offerFacts(
  { sheet, address, orientation, areas, dimensions, labels }: UnderstoodRange,
  { texts, strategy }: { texts: BindingTexts; strategy: StrategyId },
): Fact[] {
  const isDown = orientation === 'areasDown';
  const way = (labelled: string | null, direction: string) =>
    labelled ? texts.byLabels(direction, labelled) : texts.byOrder(direction);
  const range = parseArea(address);
  const last = { row: range.row + range.rows - 1, column: range.column + range.columns - 1 };
  const cell = (at: { row: number; column: number }, area: AreaNumber, dimension: DimensionId) =>
    `${areaAddress({ ...at, rows: 1, columns: 1 })} = ${areaTitle(area, strategy)}, ${dimensionTitle(dimension)}`;
  const isInOrder = areas.every((area, i) => area === i + 1);
  return [
    [texts.cells, `${sheet}!${address}`],
    [texts.areas, way(labels.areas, isDown ? texts.down : texts.across)],
    ...(isInOrder ? [] : [[texts.order, areas.join(', ')] as const]),
    [texts.dimensions, way(labels.dimensions, isDown ? texts.across : texts.down)],
    [texts.firstCell, cell(range, areas[0]!, dimensions[0]!)],
    [texts.lastCell, cell(last, areas.at(-1)!, dimensions.at(-1)!)],
  ];
}

function areaTitle(number: AreaNumber, strategy: StrategyId): string {
  return areaLabel(areasOf(strategy).find((area) => area.number === number)!);
}

function dimensionTitle(id: DimensionId): string {
  return DIMENSIONS.find((one) => one.id === id)!.title;
}
