import { OBJECTIVES, type Objective } from '../../core/catalogue/objectives';
import { sourceNames } from '../../core/catalogue/sources';
import { areaLabel, areasOf, type StrategyId } from '../../core/catalogue/strategies';
import { linksOf, type ObjectiveLink } from '../../core/crosswalk';
import { CROSSWALK_WORDS } from '../../core/crosswalkWords';
import { SHEETS, TABLES } from '../layout';
import { layOutSourceSheet } from './sourceSheet';
import type { WantedSheet } from './wantedSheet';

const COLUMNS = [
  { title: 'Strategi', width: 76, centred: true },
  { title: 'Område', width: 190 },
  { title: 'Nr', width: 36, centred: true },
  { title: 'Målsättning', width: 250 },
  { title: 'Står i', width: 170 },
  { title: 'Rad', width: 40, centred: true },
  { title: 'Motsvarar i den andra strategin', width: 220 },
  { title: 'Samband', width: 210 },
  { title: 'Säkerhet', width: 64, centred: true },
  { title: 'Sambandet utanför källorna', width: 90, centred: true },
] as const;

const OTHER = { '2019': '2024', '2024': '2019' } as const;
const OUTSIDE = 'utanför källorna';

/** The objectives of 2024 with what they come from, then the known ones of 2019 with what became of them; a row per link. */
export function layOutObjectivesSheet(): WantedSheet {
  return layOutSourceSheet({
    name: SHEETS.objectives,
    table: TABLES.objectives,
    title: 'Målsättningar – 2024 års, och vad som är känt av 2019 års',
    about: [
      `Källor: ${sourceNames(['003', '001'], 'sv')}.`,
      `Av 2019 års målsättningar står bara 1.1–1.3 i källorna; de andra som är kända är märkta ”${OUTSIDE}”.`,
      'Strategierna länkas efter innehåll, aldrig efter nummer: 1.3 och 4.4 är olika målsättningar 2019 och 2024. En rad per samband.',
    ],
    columns: COLUMNS,
    keys: [0, 2, 6],
    rows: (['2024', '2019'] as const).flatMap((strategy) =>
      OBJECTIVES.filter((one) => one.strategy === strategy).flatMap((one) =>
        linkCells(one).map((cells) => [...objectiveCells(one), ...cells]),
      ),
    ),
  });
}

function objectiveCells({ strategy, area, number, title, sources, line, outsideSources }: Objective) {
  const label = areaLabel(areasOf(strategy).find((one) => one.number === area)!);
  const source = sourceNames(sources, 'sv');
  return [Number(strategy), label, number, title, outsideSources ? `${source} (${OUTSIDE})` : source, line ?? ''];
}

function linkCells({ strategy, number }: Objective): string[][] {
  const to = OTHER[strategy];
  const found = linksOf(number, { from: strategy, to });
  return found.kind === 'links'
    ? found.links.map((link) => describeLink(link, to))
    : [['okänt – källorna säger inget', '', '', '']];
}

function describeLink({ objective, relation, confidence, outsideSources }: ObjectiveLink, to: StrategyId): string[] {
  const { none, confidence: confidences } = CROSSWALK_WORDS.sv;
  return [
    objective ? `${to}: ${objective.number} ${objective.title}` : none,
    relation?.sv ?? '',
    confidences[confidence],
    outsideSources ? 'ja' : 'nej',
  ];
}
