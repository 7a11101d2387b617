import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Round } from '../../core/round';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { METHOD_TEXTS } from '../texts/methodTexts';

const useStyles = makeStyles({
  decisions: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
});

/** Opens or closes a round, and makes it the one of new workbooks. */
export function RoundDecisions({ round }: { round: Round }) {
  const styles = useStyles();
  const { state, acts } = usePane();
  const texts = useTexts(METHOD_TEXTS);
  const isIdle = state.busy === null;
  const { id, closed } = round;
  const decisions = useRef<HTMLDivElement>(null);
  // That button goes when it has done its work: the focus then belongs to the one before it.
  const makeCurrent = () =>
    void acts.changeRound(id, { current: true }).then(() => decisions.current?.querySelector('button')?.focus());
  return (
    <div ref={decisions} className={styles.decisions}>
      <Text>{closed ? texts.closedKeeps : texts.closeHint}</Text>
      <Button disabledFocusable={!isIdle} onClick={() => void acts.changeRound(id, { closed: !closed })}>
        {closed ? texts.openRound : texts.closeRound}
      </Button>
      {state.model?.currentRound !== id && (
        <>
          <Text>{texts.currentHint}</Text>
          <Button disabledFocusable={!isIdle} onClick={makeCurrent}>
            {texts.makeCurrent}
          </Button>
        </>
      )}
    </div>
  );
}
