import { placeKey } from '../core/assessment';
import { levelWord } from '../core/level';
import type { Step, UnitTable } from './port';
import { readLevelCells, type LevelCell } from './readUnit';

/** Notes that begin like this are ours to change and take away. */
export const NOTE_MARK = 'LS: ';

/**
 * What it takes to keep level cells right: accepted words become the canonical one, an unknown word gets a note that
 * explains it, and the note goes when its reason does. The unknown word itself is never touched.
 * @param marks further reasons for a note, by place: conflicts
 */
export function planTidying(
  table: UnitTable,
  { isConcerned, marks }: { isConcerned: (cell: LevelCell) => boolean; marks: ReadonlyMap<string, string> },
): Step[] {
  return readLevelCells(table)
    .filter(isConcerned)
    .flatMap((cell) => [...planCanonicalWord(cell), planNote(cell, marks.get(placeKey(cell.place)))]);
}

function planCanonicalWord({ sheet, address, value, reading }: LevelCell): Step[] {
  if (reading.kind === 'unknown' || value === '') return [];
  const word = levelWord(reading.level);
  if (value === word) return [];
  const write: Step = { do: 'write', sheet, address, contents: [[word]] };
  return [{ do: 'ifUnchanged', sheet, address, expected: value, then: [write] }];
}

function planNote({ sheet, address, reading }: LevelCell, mark: string | undefined): Step {
  const text = mark ?? (reading.kind === 'unknown' ? unknownWordText(reading.text) : null);
  return { do: 'note', sheet, address, text: text === null ? null : NOTE_MARK + text };
}

function unknownWordText(word: string): string {
  return `"${word}" är ingen nivå. Skriv Grön, Gul, Röd eller Ej bedömd. Ordet står kvar men räknas inte och synkas inte.`;
}
