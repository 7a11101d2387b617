import { areaLabel, type Area } from '../../core/catalogue/strategies';
import type { Counts } from '../../core/counts';
import { levelWord } from '../../core/level';
import { possibleText } from '../../core/possible';
import { STATUSES } from '../../workbook/sheets/nationTables';
import type { NationTexts } from '../texts/nationTexts';
import { isDirect, isOpen, type HeatCell } from './heatGroups';

/** All that a square of the map says, in words: where it is, its colour, what is behind it and what it may become. */
export function cellWords(cell: HeatCell, area: Area, texts: NationTexts): string {
  const { unit, summary } = cell;
  const colour = [
    levelWord(summary.status),
    ...(unit.kind === 'region' ? [] : [countWords(summary.counts)]),
    ...standingWords(cell, texts),
  ];
  return `${texts.areaOf(unit.name, areaLabel(area))}: ${colour.join('. ')}`;
}

/** Whether a colour was given directly, and what it may become: nothing of one that is rolled up and settled. */
export function standingWords(cell: HeatCell, texts: NationTexts): string[] {
  const { summary, possible } = cell;
  return [
    ...(isDirect(cell) ? [texts.directly(levelWord(summary.rolledUp))] : []),
    ...(possible && isOpen(cell) ? [texts.possible(possibleText(possible))] : []),
  ];
}

/** `5 Grön, 8 Gul, 6 Röd, 2 Ej bedömd`. */
export function countWords(counts: Counts): string {
  return STATUSES.map((status) => `${counts[status ?? 'unassessed']} ${levelWord(status)}`).join(', ');
}
