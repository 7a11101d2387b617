import { gapsOf } from '../core/gaps';
import { askModel, readRound } from './askModel';
import { isOmitted, readCount, readUnit } from './readNames';
import { gapRows } from './tables';

/**
 * Vad som saknas, är Röd eller vilar på gamla underlag, och sedan när. I områdenas ordning. | What is missing, Röd or rests on old evidence, and since when. In the order of the areas.
 * @customfunction GAPS
 * @param unit Region, sjukvårdsregion eller Riket: namn, kortnamn eller id. | Region, sjukvårdsregion or Riket: name, short name or id.
 * @param [count] Högst så många rader; utan: alla. | At most so many rows; without: all.
 * @example =LS.GAPS("Region Skåne") | Skånes luckor. | The gaps of Skåne.
 * @example =LS.GAPS("Riket",5) | De fem första i riket. | The first five of the nation.
 */
export function gaps(unit: unknown, count: unknown, invocation: CustomFunctions.StreamingInvocation<string[][]>): void {
  askModel(invocation, (model) => {
    const asked = readUnit(unit);
    const most = isOmitted(count) ? Infinity : readCount(count);
    const coverage = readRound(model, null);
    return gapRows(gapsOf(asked, coverage, model.fetchedAt).slice(0, most), coverage.round);
  });
}
