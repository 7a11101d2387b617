import { DIMENSIONS } from '../core/catalogue/dimensions';
import { levelWord } from '../core/level';
import { askModel, readRound } from './askModel';
import { readArea, readDimension, readUnit } from './readNames';

/**
 * Nivån för en dimension ur täckningsmodellen; för en sjukvårdsregion och Riket det sammanställda ordet. | The level of a dimension from the coverage model; for a sjukvårdsregion and Riket the rolled-up word.
 * @customfunction LEVEL
 * @param unit Region, sjukvårdsregion eller Riket: namn, kortnamn eller id. | Region, sjukvårdsregion or Riket: name, short name or id.
 * @param area 1–8 eller områdets titel. | 1–8 or the title of the area.
 * @param dimension Kommunicerad, Identifierad, Styrdokument eller Infrastruktur. | Kommunicerad, Identifierad, Styrdokument or Infrastruktur.
 * @param [round] Omgångens id eller namn; utan: arbetsbokens. | Id or name of the round; without: the workbook's.
 * @example =LS.LEVEL("VGR",3,"Styrdokument") | Nivån för Styrdokument i område 3. | The level of Styrdokument in area 3.
 */
export function level(
  unit: string,
  area: string,
  dimension: string,
  round: string,
  invocation: CustomFunctions.StreamingInvocation<string>,
): void {
  askModel(invocation, (model) => {
    const [asked, inArea, ofDimension] = [readUnit(unit), readArea(area), readDimension(dimension)];
    const { dimensions } = readRound(model, round).areaOf(asked, inArea);
    return levelWord(dimensions[DIMENSIONS.findIndex(({ id }) => id === ofDimension)]!.status);
  });
}
