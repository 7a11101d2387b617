import type { AssessmentFields } from '../core/assessment';
import { levelWord } from '../core/level';
import type { PlainStep, Step } from './port';
import type { UnitAssessment } from './readUnit';
import { safeText } from './safeText';

/** Writes a judgement into a place where there is none; a cell that was filled in meanwhile is left alone. */
export function planSuggestion({ cells, workbook }: UnitAssessment, suggested: AssessmentFields): Step[] {
  const { level } = cells;
  if (!level || level.value !== '') return [];
  const write = (cell: { sheet: string; address: string }, content: string): PlainStep => ({
    do: 'write',
    sheet: cell.sheet,
    address: cell.address,
    contents: [[content]],
  });
  const evidence = (['note', 'source'] as const).flatMap((field): PlainStep[] => {
    const cell = cells[field];
    return cell && workbook[field] === '' ? [write(cell, safeText(suggested[field]))] : [];
  });
  const then = [write(level, levelWord(suggested.level)), ...evidence];
  return [{ do: 'ifUnchanged', sheet: level.sheet, address: level.address, expected: '', then }];
}
