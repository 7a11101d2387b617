import type { Round } from '../../core/round';
import { Facts } from '../parts/Facts';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { METHOD_TEXTS } from '../texts/methodTexts';
import { useFormats } from '../parts/useFormats';

/** Which round it is, and which version of its method holds since when. */
export function RoundFacts({ round }: { round: Round }) {
  const { state } = usePane();
  const { time: formatTime } = useFormats();
  const texts = useTexts(METHOD_TEXTS);
  const { methodChangedBy, methodChangedAt } = round;
  const isCurrent = state.model?.currentRound === round.id;
  const standing = [round.closed ? texts.closed : texts.open, ...(isCurrent ? [texts.current] : [])];
  return (
    <div role="status">
      <Facts
        facts={[
          [texts.round, round.title],
          [texts.strategy, round.strategy],
          [texts.state, standing.join(', ')],
          [texts.version, round.method.version],
          [
            texts.changed,
            methodChangedBy === null || methodChangedAt === null
              ? texts.neverChanged
              : texts.changedBy(methodChangedBy, formatTime(new Date(methodChangedAt))),
          ],
        ]}
      />
    </div>
  );
}
