import { trendOf } from '../core/trend';
import { askModel, readRound } from './askModel';
import { notAvailable } from './cellError';
import { readArea, readUnit } from './readNames';
import { refusalError } from './readArguments';

/**
 * Hur poängen ändrats mellan två omgångar, genom korsreferensen där strategierna skiljer sig. Båda räknas med den senares metod. | How the score changed between two rounds, through the crosswalk where the strategies differ. Both are scored by the method of the later.
 * @customfunction TREND
 * @param unit Region, sjukvårdsregion eller Riket: namn, kortnamn eller id. | Region, sjukvårdsregion or Riket: name, short name or id.
 * @param area 1–8 eller områdets titel. | 1–8 or the title of the area.
 * @param fromRound Den tidigare omgången. | The earlier round.
 * @param toRound Den senare omgången. | The later round.
 * @example =LS.TREND("Riket",5,"demo-2023","demo") | Ändringen i område 5 mellan två omgångar. | The change in area 5 between two rounds.
 */
export function trend(
  unit: string,
  area: string,
  fromRound: string,
  toRound: string,
  invocation: CustomFunctions.StreamingInvocation<number>,
): void {
  askModel(invocation, (model) => {
    const [asked, inArea] = [readUnit(unit), readArea(area)];
    const [from, to] = [readRound(model, fromRound, 'fromRound'), readRound(model, toRound, 'toRound')];
    const found = trendOf(asked, inArea, { from, to });
    switch (found.kind) {
      case 'change':
        return found.change;
      case 'notAssessed':
        throw notAvailable('notAssessed', asked.name, String(inArea), found.round.title);
      case 'notLinked':
        throw notAvailable('notLinked', String(inArea));
      case 'refused':
        throw refusalError(found.reason);
    }
  });
}
