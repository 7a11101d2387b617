import type { Round } from '../../core/round';
import { markedRule, UNKNOWN_INK } from '../palette';
import type { ColouredRegion } from '../planColours';

const INVENTED = 'PÅHITTADE EXEMPELDATA';

/** Where the label stands on every sheet that depends on the round. */
export const ROUND_LABEL_CELL = 'A2';

/** How a round is named on a sheet; invented levels say so wherever they show. */
export function roundLabel(round: Round): string {
  const name = `Omgång ${round.title}, strategin ${round.strategy}.`;
  return round.invented ? `${INVENTED} – inga verkliga bedömningar. ${name}` : name;
}

/** Makes the label stand out for as long as it says that the levels are invented. */
export const ROUND_LABEL_COLOURS: ColouredRegion = {
  address: ROUND_LABEL_CELL,
  rules: [markedRule(`LEFT(${ROUND_LABEL_CELL},${INVENTED.length})="${INVENTED}"`, UNKNOWN_INK)],
};
