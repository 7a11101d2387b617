import { OBJECTIVES, type Objective } from '../core/catalogue/objectives';
import { askModel } from './askModel';
import { notAvailable } from './cellError';
import { inLanguage } from './inLanguage';
import { isOmitted, readArea, readStrategy } from './readNames';
import { sourceText } from './sourceText';

/**
 * Strategins målsättningar, med källa. | The objectives of the strategy, with their source.
 * @customfunction OBJECTIVES
 * @param [area] 1–8 eller områdets titel; utan: alla. | 1–8 or the title of the area; without: all.
 * @param [strategy] 2019 eller 2024; utan: arbetsbokens omgång. | 2019 or 2024; without: that of the workbook's round.
 * @example =LS.OBJECTIVES(1) | Målsättningarna i område 1. | The objectives of area 1.
 * @example =LS.OBJECTIVES(,2019) | Alla kända målsättningar 2019. | All known objectives of 2019.
 */
export function objectives(
  area: string,
  strategy: string,
  invocation: CustomFunctions.StreamingInvocation<unknown[][]>,
): void {
  askModel(invocation, (model) => {
    const inArea = isOmitted(area) ? null : readArea(area);
    const of = isOmitted(strategy) ? model.round.strategy : readStrategy('strategy', strategy);
    const found = OBJECTIVES.filter((one) => one.strategy === of && (inArea === null || one.area === inArea));
    if (!found.length) throw notAvailable('objectivesUnknown', of);
    return objectiveRows(found);
  });
}

const HEADINGS = {
  sv: ['Målsättning', 'Område', 'Titel', 'Källa'],
  en: ['Objective', 'Area', 'Title', 'Source'],
};

function objectiveRows(objectives: readonly Objective[]): (string | number)[][] {
  return [
    inLanguage(HEADINGS),
    ...objectives.map(({ number, area, title, sources, outsideSources }) => [
      number,
      area,
      title,
      sourceText(sources, outsideSources),
    ]),
  ];
}
