import type { AreaNumber } from './catalogue/strategies';
import { unitById, type Unit } from './catalogue/units';
import type { Level } from './level';
import type { Possible } from './possible';
import { rollUpUnit, type Judged } from './rollup';

/**
 * The colours that an area can still get: its status if every answer that its regions have not given became Röd, and if
 * every one became Grön. What a group has not judged itself is no answer that is missing.
 */
export function possibleArea(unit: Unit, area: AreaNumber, judged: Judged): Possible {
  const complete = (fill: Level) => rollUpUnit(unit, [area], completeWith(fill, judged))[0]!;
  const [lowest, highest] = [complete('red'), complete('green')];
  const reason = lowest.refused ?? highest.refused;
  // A complete area has coverage 1, so it always has a colour.
  return reason === null
    ? { kind: 'possible', lowest: lowest.status!, highest: highest.status! }
    : { kind: 'refused', reason };
}

function completeWith(fill: Level, { levels, method }: Judged): Judged {
  return {
    method,
    levels: {
      ofArea: (unit, area) => {
        const ofArea = levels.ofArea(unit, area);
        return unitById(unit).kind === 'region' ? ofArea.map((level) => level ?? fill) : ofArea;
      },
    },
  };
}
