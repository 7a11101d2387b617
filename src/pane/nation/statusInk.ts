import type { Status } from '../../core/status';
import { LEVEL_INK, LEVEL_SYMBOL, NOT_ASSESSED_INK, type Ink } from '../../workbook/palette';

/** What stands for a colour besides its word; a dash where nothing is judged. */
export function statusSymbol(status: Status): string {
  return status === null ? '–' : LEVEL_SYMBOL[status];
}

/** The ink of a part of a bar: what is not assessed takes its room there, in a grey that is none of the three. */
export function barInk(status: Status): Ink {
  return status === null ? NOT_ASSESSED_INK : LEVEL_INK[status];
}
