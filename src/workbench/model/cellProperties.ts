import { grid, type Area } from '../a1';
import type { UniverSheet } from '../engine/univerSheet';
import { notModelled } from '../richapi/apiError';
import { colour } from './colour';

export interface CellProperties {
  readonly format: { readonly fill: { readonly color: string } };
}

/** What may be asked for: properties that are switched on, objects of them in objects. */
type Asked = Readonly<Record<string, unknown>>;

const MODELLED = 'format.fill.color';

/** The fill of each cell itself, without conditional formats; '#FFFFFF' also where there is none, as Excel answers. */
export function cellProperties(sheet: UniverSheet, area: Area, asked: Asked): CellProperties[][] {
  const unknown = askedFor(asked).find((path) => path !== MODELLED);
  if (unknown !== undefined) throw notModelled(`Range.getCellProperties(${unknown})`);
  return grid(area, (row, column) => ({
    format: { fill: { color: colour(sheet.style(row, column)?.bg?.rgb ?? '#FFFFFF') } },
  }));
}

function askedFor(asked: Asked, path = ''): string[] {
  return Object.entries(asked).flatMap(([name, value]) => {
    if (value === true) return [path + name];
    return typeof value === 'object' && value !== null ? askedFor(value as Asked, `${path}${name}.`) : [];
  });
}
