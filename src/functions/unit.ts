import { askModel, readRound } from './askModel';
import { isOmitted, readArea, readUnit } from './readNames';
import { refusalError } from './readArguments';

/**
 * Poäng 0–100 för en enhet ur täckningsmodellen; tom text om inget är bedömt. Uppdateras av sig själv efter en synk. | Score 0–100 of a unit from the coverage model; empty text when nothing is assessed. Updates by itself after a sync.
 * @customfunction UNIT
 * @param unit Region, sjukvårdsregion eller Riket: namn, kortnamn eller id. | Region, sjukvårdsregion or Riket: name, short name or id.
 * @param [area] 1–8 eller områdets titel; utan: alla åtta. | 1–8 or the title of the area; without: all eight.
 * @param [round] Omgångens id eller namn; utan: arbetsbokens. | Id or name of the round; without: the workbook's.
 * @example =LS.UNIT("Region Skåne",1) | Skånes poäng i område 1. | Skåne's score in area 1.
 * @example =LS.UNIT("Riket") | Rikets poäng över alla områden. | The nation's score over all areas.
 */
export function unit(
  unit: string,
  area: string,
  round: string,
  invocation: CustomFunctions.StreamingInvocation<unknown>,
): void {
  askModel(invocation, (model) => {
    const asked = readUnit(unit);
    const coverage = readRound(model, round);
    const { score, refused } = isOmitted(area) ? overall() : coverage.areaOf(asked, readArea(area));
    if (refused) throw refusalError(refused);
    return score ?? '';

    function overall() {
      const folded = coverage.overall(asked);
      return {
        score: folded.kind === 'value' ? folded.value : null,
        refused: folded.kind === 'refused' ? folded.reason : null,
      };
    }
  });
}
