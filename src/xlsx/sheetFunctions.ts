import { levelWord, parseLevel } from '../core/level';
import type { Method } from '../core/method';
import { possibleStatuses, possibleText } from '../core/possible';
import { scoreLevels } from '../core/score';
import { rateLevels } from '../core/status';
import type { CellValue } from '../workbook/port';

/** What a function is given: a value, or cells. */
export type Argument = CellValue | CellValue[][];

/** Excel's error for arguments that a function can't use. */
const VALUE_ERROR = '#VALUE!';

/** The functions that our own sheets use, by name. A method that formulas name is the round's, so it is known already. */
export function sheetFunctions(method: Method): Readonly<Record<string, (given: readonly Argument[]) => CellValue>> {
  return {
    'LS.SCORE': ([levels]) => {
      const score = scoreLevels(readLevels(levels), method);
      return score.kind === 'nothing' ? '' : score.kind === 'refused' ? VALUE_ERROR : score.value;
    },
    'LS.STATUS': ([levels]) => {
      const rating = rateLevels(readLevels(levels), method);
      return rating.kind === 'refused' ? VALUE_ERROR : levelWord(rating.status);
    },
    'LS.POSSIBLE': ([levels]) => {
      const possible = possibleStatuses(readLevels(levels), method);
      return possible.kind === 'refused' ? VALUE_ERROR : possibleText(possible);
    },
    COUNTIF: ([cells, wanted]) => valuesOf(cells).filter(matching(String(wanted))).length,
  };
}

function valuesOf(argument: Argument = ''): CellValue[] {
  return Array.isArray(argument) ? argument.flat() : [argument];
}

function readLevels(argument: Argument | undefined) {
  return valuesOf(argument).map((value) => {
    const reading = parseLevel(value);
    return reading.kind === 'level' ? reading.level : null;
  });
}

/** Excel's criterion of a text: in whatever case, `*` for any characters. */
function matching(wanted: string): (value: CellValue) => boolean {
  const pattern = wanted
    .split('*')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  const whole = new RegExp(`^${pattern}$`, 'is');
  return (value) => whole.test(String(value));
}
