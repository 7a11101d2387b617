import { DIMENSIONS } from '../core/catalogue/dimensions';
import { areaLabel, areasOf } from '../core/catalogue/strategies';
import { gapsOf, type Gap } from '../core/gaps';
import { levelWord } from '../core/level';
import type { Round } from '../core/round';
import { askModel, readRound } from './askModel';
import { firstHeading, inLanguage } from './inLanguage';
import { isOmitted, readCount, readUnit } from './readNames';

/**
 * Vad som saknas, är Röd eller vilar på gamla underlag, och sedan när. I områdenas ordning. | What is missing, Röd or rests on old evidence, and since when. In the order of the areas.
 * @customfunction GAPS
 * @param unit Region, sjukvårdsregion eller Riket: namn, kortnamn eller id. | Region, sjukvårdsregion or Riket: name, short name or id.
 * @param [count] Högst så många rader; utan: alla. | At most so many rows; without: all.
 * @example =LS.GAPS("Region Skåne") | Skånes luckor. | The gaps of Skåne.
 * @example =LS.GAPS("Riket",5) | De fem första i riket. | The first five of the nation.
 */
export function gaps(unit: string, count: string, invocation: CustomFunctions.StreamingInvocation<string[][]>): void {
  askModel(invocation, (model) => {
    const asked = readUnit(unit);
    const most = isOmitted(count) ? Infinity : readCount(count);
    const coverage = readRound(model, null);
    const found = gapsOf(asked, coverage, model.asOf).slice(0, most);
    return gapRows(found, coverage.round);
  });
}

const TEXTS = {
  sv: {
    headings: ['Områdets status', 'Dimension', 'Lucka', 'Sedan'],
    area: 'Område',
    none: 'Inga luckor',
    missing: 'saknas',
    old: (months: number) => `underlaget är äldre än ${months} månader`,
  },
  en: {
    headings: ['Status of the area', 'Dimension', 'Gap', 'Since'],
    area: 'Area',
    none: 'No gaps',
    missing: 'missing',
    old: (months: number) => `the evidence is older than ${months} months`,
  },
};

function gapRows(gaps: readonly Gap[], round: Round): string[][] {
  const texts = inLanguage(TEXTS);
  const labels = new Map(areasOf(round.strategy).map((area) => [area.number, areaLabel(area)]));
  const row = ({ area, dimension, status, since, old }: Gap) => [
    labels.get(area.area)!,
    levelWord(area.status),
    DIMENSIONS.find(({ id }) => id === dimension)!.title,
    [status === null ? texts.missing : levelWord(status), old && texts.old(round.method.evidenceMonths)]
      .filter(Boolean)
      .join(', '),
    since?.slice(0, 10) ?? '',
  ];
  const headings = [firstHeading(texts.area, round), ...texts.headings];
  return [headings, ...(gaps.length ? gaps.map(row) : [[texts.none, '', '', '', '']])];
}
