import type { Round } from '../../core/round';

/** How a round is named on a sheet; invented levels say so wherever they show. */
export function roundLabel(round: Round): string {
  const strategy = `strategin ${round.strategy}`;
  return round.invented
    ? `PÅHITTADE EXEMPELDATA – inga verkliga bedömningar. Omgång ${round.title}, ${strategy}.`
    : `Omgång ${round.title}, ${strategy}.`;
}
