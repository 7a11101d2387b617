import type { Round } from '../../core/round';
import { markedRule, UNKNOWN_INK, type ColourRule } from '../palette';

const INVENTED = 'PÅHITTADE EXEMPELDATA';

/** How a round is named on a sheet; invented levels say so wherever they show. */
export function roundLabel(round: Round): string {
  const name = `Omgång ${round.title}, strategin ${round.strategy}.`;
  return round.invented ? `${INVENTED} – inga verkliga bedömningar. ${name}` : name;
}

/** What a chart of a round is called: it is copied to slides, and says there too that its levels are invented. */
export function roundCaption(subject: string, { title, invented }: Round): string {
  return `${subject} omgång ${title}${invented ? ` – ${INVENTED}` : ''}`;
}

/** What a row says of the levels in it. */
export function levelsKind({ invented }: Round): string {
  return invented ? INVENTED : 'Verkliga bedömningar';
}

/** Makes the label stand out for as long as it says that the levels are invented. */
export function roundLabelRules(cell: string): ColourRule[] {
  return [markedRule('invented', `LEFT(${cell},${INVENTED.length})="${INVENTED}"`, UNKNOWN_INK)];
}
