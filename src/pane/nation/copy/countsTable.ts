import { areaLabel, areasOf } from '../../../core/catalogue/strategies';
import { NATION } from '../../../core/catalogue/units';
import { levelWord } from '../../../core/level';
import type { RoundCoverage } from '../../../core/roundCoverage';
import { STATUSES } from '../../../workbook/sheets/nationTables';
import type { NationTexts } from '../../texts/nationTexts';
import type { TableToCopy } from './tableToCopy';

/** How many regions have each colour, by area, beside Riket's own. */
export function countsTable(coverage: RoundCoverage, caption: readonly string[], texts: NationTexts): TableToCopy {
  const { round } = coverage;
  const areas = areasOf(round.strategy);
  return {
    name: `riket-${round.id}-antal`,
    title: `${NATION.name}: ${texts.counts}`,
    lines: caption,
    headings: [texts.area, NATION.name, ...STATUSES.map(levelWord)],
    rows: areas.map((area) => {
      const { status, counts } = coverage.areaOf(NATION, area.number);
      return {
        cells: [
          { text: areaLabel(area) },
          { text: levelWord(status), status },
          ...STATUSES.map((one) => ({ text: String(counts[one ?? 'unassessed']) })),
        ],
        graph: { kind: 'counts', counts },
      };
    }),
  };
}
