import { levelWord } from '../core/level';
import type { PlainStep, Step } from './port';
import type { CellPlace } from './readUnit';
import type { WordlessFill } from './wordlessFills';

/**
 * Writes the words that colours stand for, where the cells are still empty. The colour itself goes: that of the word comes
 * by rule, and changes with it.
 */
export function planFillWords(fills: readonly WordlessFill[]): Step[] {
  return fills.flatMap(({ sheet, address, reading }): Step[] => {
    if (reading.kind === 'doubtful') return [];
    const write = { do: 'write', sheet, address, contents: [[levelWord(reading.level)]] } as const;
    return [ifStillEmpty({ sheet, address }, [write, { do: 'clearFill', sheet, address }])];
  });
}

/** Takes the colours away from cells that still say nothing. */
export function planClearedFills(fills: readonly WordlessFill[]): Step[] {
  return fills.map(({ sheet, address }) => ifStillEmpty({ sheet, address }, [{ do: 'clearFill', sheet, address }]));
}

function ifStillEmpty(cell: CellPlace, then: readonly PlainStep[]): Step {
  return { do: 'ifUnchanged', ...cell, expected: '', then };
}
