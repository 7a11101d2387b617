import { areaLabel, areasOf } from '../../../core/catalogue/strategies';
import { NATION } from '../../../core/catalogue/units';
import { COUNTS_ORDER, countsText } from '../../../core/counts';
import { levelWord } from '../../../core/level';
import type { RoundCoverage } from '../../../core/roundCoverage';
import type { NationTexts } from '../../texts/nationTexts';
import { heatGroups, isDirect, type HeatRow } from '../heatGroups';
import type { TableRow, TableToCopy } from './tableToCopy';

/** The map: every unit's colours, with the counts of what is rolled up in a row below. */
export function nationTable(coverage: RoundCoverage, caption: readonly string[], texts: NationTexts): TableToCopy {
  const { round } = coverage;
  const areas = areasOf(round.strategy);
  const colours = ({ unit, cells }: HeatRow): TableRow => ({
    ...(unit.kind === 'region' ? {} : { strong: true as const }),
    cells: [{ text: unit.name }, ...cells.map(({ summary: { status } }) => ({ text: levelWord(status), status }))],
  });
  const counts = ({ unit, cells }: HeatRow): TableRow => ({
    cells: [
      { text: texts.countsRow(unit.name, COUNTS_ORDER) },
      ...cells.map((cell) => ({
        text: [
          countsText(cell.summary.counts),
          ...(isDirect(cell) ? [texts.directly(levelWord(cell.summary.rolledUp))] : []),
        ].join(' · '),
      })),
    ],
  });
  return {
    name: `riket-${round.id}`,
    title: `${NATION.name}: ${texts.map}`,
    lines: [...caption, texts.reading],
    headings: [texts.unit, ...areas.map(areaLabel)],
    rows: heatGroups(coverage).flatMap(({ group, regions }) => [
      colours(group),
      counts(group),
      ...regions.map(colours),
    ]),
  };
}
