import { SETTINGS } from './layout';
import type { Look } from './palette';
import type { Step, WorkbookSnapshot } from './port';

const SHOWN = 'on';

/** The look that was chosen for a workbook. */
export function lookOf({ settings }: Pick<WorkbookSnapshot, 'settings'>): Look {
  return { symbols: settings[SETTINGS.symbols] === SHOWN };
}

/** Keeps the choice with the workbook. */
export function planLook({ symbols }: Look): Extract<Step, { do: 'setting' }> {
  return { do: 'setting', key: SETTINGS.symbols, value: symbols ? SHOWN : 'off' };
}
