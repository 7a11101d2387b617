import { DIMENSIONS } from '../core/catalogue/dimensions';
import { areaLabel, areasOf } from '../core/catalogue/strategies';
import { levelWord } from '../core/level';
import { askModel, readRound } from './askModel';
import { firstHeading } from './inLanguage';
import { readUnit } from './readNames';

/**
 * En enhets 4 dimensioner × 8 områden i ord, med rubriker, som källan trycker dem. | The 4 dimensions × 8 areas of a unit in words, with headings, as the source prints them.
 * @customfunction MATRIX
 * @param unit Region, sjukvårdsregion eller Riket: namn, kortnamn eller id. | Region, sjukvårdsregion or Riket: name, short name or id.
 * @param [round] Omgångens id eller namn; utan: arbetsbokens. | Id or name of the round; without: the workbook's.
 * @example =LS.MATRIX("Södra sjukvårdsregionen") | Sjukvårdsregionens matris. | The matrix of the sjukvårdsregion.
 */
export function matrix(unit: string, round: string, invocation: CustomFunctions.StreamingInvocation<string[][]>): void {
  askModel(invocation, (model) => {
    const asked = readUnit(unit);
    const coverage = readRound(model, round);
    const areas = coverage.areasOf(asked);
    return [
      [firstHeading(asked.name, coverage.round), ...areasOf(coverage.round.strategy).map(areaLabel)],
      ...DIMENSIONS.map(({ title }, index) => [
        title,
        ...areas.map(({ dimensions }) => levelWord(dimensions[index]!.status)),
      ]),
    ];
  });
}
