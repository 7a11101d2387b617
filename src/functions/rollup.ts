import { areaLabel, areasOf } from '../core/catalogue/strategies';
import { CARE_REGION_UNITS, NATION, REGION_UNITS, type Unit } from '../core/catalogue/units';
import { COUNTS_ORDER, countsText } from '../core/counts';
import { levelWord } from '../core/level';
import type { AreaSummary } from '../core/rollup';
import { askModel, readRound } from './askModel';
import { firstHeading, inLanguage } from './inLanguage';
import { readChoice } from './readNames';

const KINDS = [
  { id: 'regions', words: ['regioner'] },
  { id: 'careRegions', words: ['sjukvårdsregioner'] },
  { id: 'nation', words: ['riket'] },
] as const;

const SHOWS = [
  { id: 'status', words: ['färg', 'status'] },
  { id: 'score', words: ['poäng'] },
  { id: 'counts', words: ['antal'] },
] as const;

/**
 * Sammanställning: enheter × områden, med rubriker. I källans ordning, aldrig rangordnad. | Roll-up: units × areas, with headings. In the order of the source, never ranked.
 * @customfunction ROLLUP
 * @param [kind] regioner, sjukvårdsregioner eller riket. | regions, careRegions or nation.
 * @param [round] Omgångens id eller namn; utan: arbetsbokens. | Id or name of the round; without: the workbook's.
 * @param [show] färg, poäng eller antal. | status, score or counts.
 * @example =LS.ROLLUP() | Färgen för alla regioner och områden. | The colour of all regions and areas.
 * @example =LS.ROLLUP("sjukvårdsregioner",,"antal") | Antal per färg i sjukvårdsregionerna. | Counts per colour in the sjukvårdsregioner.
 */
export function rollup(
  kind: string,
  round: string,
  show: string,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  askModel(invocation, (model) => {
    const [units, shown] = [UNITS_OF[readChoice('kind', kind, KINDS)], readChoice('show', show, SHOWS)];
    const coverage = readRound(model, round);
    const corner = inLanguage({ sv: 'Enhet', en: 'Unit' }) + (shown === 'counts' ? ` (${COUNTS_ORDER})` : '');
    return [
      [firstHeading(corner, coverage.round), ...areasOf(coverage.round.strategy).map(areaLabel)],
      ...units.map((unit) => [unit.name, ...coverage.areasOf(unit).map(CELLS[shown])]),
    ];
  });
}

const UNITS_OF: Readonly<Record<(typeof KINDS)[number]['id'], readonly Unit[]>> = {
  regions: REGION_UNITS,
  careRegions: CARE_REGION_UNITS,
  nation: [NATION],
};

/** An area without a score stays empty: it is missing, and not 0. */
const CELLS: Readonly<Record<(typeof SHOWS)[number]['id'], (area: AreaSummary) => string | number>> = {
  status: ({ status }) => levelWord(status),
  score: ({ score }) => score ?? '',
  counts: ({ counts, dimensions }) => countsText(counts) + (dimensions.some(({ direct }) => direct) ? ' · direkt' : ''),
};
