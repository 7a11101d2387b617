import { OBJECTIVES } from '../core/catalogue/objectives';
import type { StrategyId } from '../core/catalogue/strategies';
import { linksOf, type ObjectiveLink } from '../core/crosswalk';
import { CROSSWALK_WORDS } from '../core/crosswalkWords';
import type { Language } from '../core/language';
import { askModel } from './askModel';
import { notAvailable } from './cellError';
import { inLanguage } from './inLanguage';
import { readStrategy, refuseName } from './readNames';
import { textOf } from './readArguments';
import { sourceText } from './sourceText';

/**
 * Vad en målsättning blev i en annan strategi, eller kom från: efter länk, aldrig efter nummer. | What an objective became in another strategy, or came from: by link, never by number.
 * @customfunction CROSSWALK
 * @param objective Målsättningens nummer, som 1.3. | The number of the objective, like 1.3.
 * @param from Strategin som numret hör till: 2019 eller 2024. | The strategy of the number: 2019 or 2024.
 * @param to Den andra strategin. | The other strategy.
 * @example =LS.CROSSWALK("1.3",2019,2024) | Vad 1.3 från 2019 blev. | What 1.3 of 2019 became.
 */
export function crosswalk(
  objective: string,
  from: string,
  to: string,
  invocation: CustomFunctions.StreamingInvocation<string[][]>,
): void {
  askModel(invocation, () => {
    // A Swedish cell holds the number 1,3; as text it may be written either way.
    const number = textOf(objective).replace(',', '.');
    const strategies = { from: readStrategy('from', from), to: readStrategy('to', to) };
    const found = linksOf(number, strategies);
    if (found.kind === 'unknown') throw notAvailable('linksUnknown', `${number} (${strategies.from})`);
    if (found.kind === 'links') return linkRows(found.links, strategies.to);
    const known = OBJECTIVES.filter(({ strategy }) => strategy === strategies.from).map(({ number }) => number);
    return refuseName('objective', number, [], known.join(', '));
  });
}

interface Texts {
  readonly headings: readonly string[];
  readonly itself: string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  sv: {
    headings: ['Strategi', 'Målsättning', 'Titel', 'Samband', 'Säkerhet', 'Källa'],
    itself: 'samma målsättning',
  },
  en: {
    headings: ['Strategy', 'Objective', 'Title', 'Relation', 'Confidence', 'Source'],
    itself: 'the same objective',
  },
};

function linkRows(links: readonly ObjectiveLink[], strategy: StrategyId): string[][] {
  const texts = inLanguage(TEXTS);
  const words = inLanguage(CROSSWALK_WORDS);
  return [
    [...texts.headings],
    ...links.map(({ objective, relation, confidence, evidence, outsideSources }) => [
      strategy,
      objective?.number ?? words.none,
      objective?.title ?? '',
      relation === null ? texts.itself : inLanguage(relation),
      words.confidence[confidence],
      sourceText(evidence, outsideSources),
    ]),
  ];
}
