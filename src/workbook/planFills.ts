import { levelWord } from '../core/level';
import type { Step } from './port';
import type { WordlessFill } from './wordlessFills';

/**
 * Writes the words that colours stand for, where the cells are still empty. The colour itself goes: that of the word comes
 * by rule, and changes with it.
 */
export function planFillWords(fills: readonly WordlessFill[]): Step[] {
  return fills.map(({ sheet, address, level }) => ({
    do: 'ifUnchanged',
    sheet,
    address,
    expected: '',
    then: [
      { do: 'write', sheet, address, contents: [[levelWord(level)]] },
      { do: 'clearFill', sheet, address },
    ],
  }));
}

/** Takes the colours away from cells that still say nothing. */
export function planClearedFills(fills: readonly WordlessFill[]): Step[] {
  return fills.map(({ sheet, address }) => ({
    do: 'ifUnchanged',
    sheet,
    address,
    expected: '',
    then: [{ do: 'clearFill', sheet, address }],
  }));
}
