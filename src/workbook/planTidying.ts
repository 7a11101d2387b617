import { placeKey } from '../core/assessment';
import { levelWord } from '../core/level';
import { LEVEL_WORDS_NAME } from './layout';
import type { StandingForm } from './form';
import type { Explanation, Step } from './port';
import { readLevelCells, type LevelCell } from './readUnit';

/**
 * What it takes to keep level cells right: accepted words become the canonical one, an unknown word gets an
 * explanation, which goes when its reason does. The unknown word itself is never touched.
 * @param marks other things to explain, by place: conflicts
 */
export function planTidying(
  form: StandingForm,
  { isConcerned, marks }: { isConcerned: (cell: LevelCell) => boolean; marks: ReadonlyMap<string, Explanation> },
): Step[] {
  return readLevelCells(form)
    .filter(isConcerned)
    .flatMap((cell) => [...planCanonicalWord(cell), planExplanation(cell, marks.get(placeKey(cell.place)))]);
}

function planCanonicalWord({ sheet, address, value, isFormula, reading }: LevelCell): Step[] {
  if (reading.kind === 'unknown' || value === '' || isFormula) return [];
  const word = levelWord(reading.level);
  if (value === word) return [];
  const write = { do: 'write', sheet, address, contents: [[word]] } as const;
  return [{ do: 'ifUnchanged', sheet, address, expected: value, then: [write] }];
}

function planExplanation({ sheet, address, reading }: LevelCell, mark: Explanation | undefined): Step {
  const explanation = mark ?? (reading.kind === 'unknown' ? explainUnknownWord(reading.text) : null);
  return { do: 'explain', sheet, address, explanation, choices: LEVEL_WORDS_NAME };
}

function explainUnknownWord(word: string): Explanation {
  return {
    title: 'Okänt ord',
    message: `”${word}” är ingen nivå. Skriv Grön, Gul, Röd eller Ej bedömd. Ordet står kvar men räknas inte och synkas inte.`,
  };
}
