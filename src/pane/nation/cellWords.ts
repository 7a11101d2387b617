import { areaLabel, type Area } from '../../core/catalogue/strategies';
import type { Counts } from '../../core/counts';
import { levelWord } from '../../core/level';
import { possibleText } from '../../core/possible';
import { STATUSES } from '../../workbook/sheets/nationTables';
import type { NationTexts } from '../texts/nationTexts';
import { isDirect, isOpen, type HeatCell } from './heatGroups';

/** All that a square of the map says, in words: where it is, its colour, what is behind it and what it may become. */
export function cellWords(cell: HeatCell, area: Area, texts: NationTexts): string {
  return `${texts.areaOf(cell.unit.name, areaLabel(area))}: ${colourWords(cell, texts)}`;
}

/** The same without where it is. */
export function colourWords(cell: HeatCell, texts: NationTexts): string {
  const { unit, summary, possible } = cell;
  return [
    levelWord(summary.status),
    ...(unit.kind === 'region' ? [] : [countWords(summary.counts)]),
    ...(isDirect(cell) ? [texts.directly(levelWord(summary.rolledUp))] : []),
    ...(possible && isOpen(cell) ? [texts.possible(possibleText(possible))] : []),
  ].join('. ');
}

/** `5 Grön, 8 Gul, 6 Röd, 2 Ej bedömd`. */
export function countWords(counts: Counts): string {
  return STATUSES.map((status) => `${counts[status ?? 'unassessed']} ${levelWord(status)}`).join(', ');
}
