import { areaLabel } from '../../../core/catalogue/strategies';
import type { Unit } from '../../../core/catalogue/units';
import type { Saying } from '../saying';
import { changeWords } from '../changeWords';
import { comparedAreas, type RoundPair } from '../comparedAreas';
import type { TableRow, TableToCopy } from './tableToCopy';

/** What became of a unit's areas between two rounds. */
export function trendTable(unit: Unit, pair: RoundPair, caption: readonly string[], saying: Saying): TableToCopy {
  const { texts, formats } = saying;
  const [from, to] = [pair.from.round, pair.to.round];
  return {
    name: `${unit.id}-${from.id}-${to.id}`,
    title: `${unit.name}: ${texts.trend}`,
    lines: [...caption, texts.fromTo(from.title, to.title), texts.yardstick(to.title)],
    headings: [texts.area, from.title, to.title, texts.change],
    rows: comparedAreas(unit, pair).map((compared): TableRow => {
      const isScored = compared.kind === 'scores';
      const [earlier, later] = isScored ? [compared.earlier, compared.later] : [null, null];
      return {
        cells: [
          { text: areaLabel(compared.area) },
          ...[earlier, later].map((score) => ({ text: score === null ? '' : formats.number(score) })),
          { text: changeWords(compared, unit, pair, saying) },
        ],
        ...(isScored ? { graph: { kind: 'change', earlier: compared.earlier, later: compared.later } } : {}),
      };
    }),
  };
}
