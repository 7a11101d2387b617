import type { Method } from '../core/method';
import { LISTS_SHEET } from './layout';
import { planName } from './planName';
import type { Step, WorkbookSnapshot } from './port';
import { layOutLists, LISTS_ADDRESS } from './sheets/listsSheet';

/** The very hidden sheet with the words of the dropdowns and the method that formulas take, where it says something else. */
export function planLists({ lists, names }: Pick<WorkbookSnapshot, 'lists' | 'names'>, method: Method): Step[] {
  const wanted = layOutLists(method);
  const sheet = LISTS_SHEET;
  return [
    ...(lists ? [] : [{ do: 'addSheet' as const, sheet, hidden: true }]),
    ...(JSON.stringify(lists) === JSON.stringify(wanted.contents)
      ? []
      : [{ do: 'write' as const, sheet, address: LISTS_ADDRESS, contents: wanted.contents }]),
    ...wanted.names.flatMap(({ name, address }) => planName(name, { sheet, address }, names)),
  ];
}

/** Whether formulas take the method of a round from it. */
export function isMethodListed({ lists }: WorkbookSnapshot, method: Method): boolean {
  return JSON.stringify(lists) === JSON.stringify(layOutLists(method).contents);
}
