import type { NationPlace } from '../../commands/nation/nationState';
import { DIMENSIONS } from '../../core/catalogue/dimensions';
import { areaLabel, areasOf, type StrategyId } from '../../core/catalogue/strategies';
import { unitById } from '../../core/catalogue/units';
import type { NationTexts } from '../texts/nationTexts';

/** What a place is called by itself: the unit, the area or the dimension that it adds to the one above it. */
export function placeTitle(place: NationPlace, strategy: StrategyId, texts: NationTexts): string {
  switch (place.depth) {
    case 'picture':
      return texts.overview;
    case 'unit':
      return unitById(place.unit).name;
    case 'area':
      return areaLabel(areasOf(strategy).find(({ number }) => number === place.area)!);
    case 'dimension':
      return DIMENSIONS.find(({ id }) => id === place.dimension)!.title;
  }
}
