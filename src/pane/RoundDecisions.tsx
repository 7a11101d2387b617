import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Round } from '../core/round';
import type { RoundFields } from '../sync/protocol';
import { METHOD_TEXTS } from './methodTexts';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  decisions: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
});

/** Opens or closes a round, and makes it the one of new workbooks. */
export function RoundDecisions({ round }: { round: Round }) {
  const styles = useStyles();
  const { state, acts, language } = usePane();
  const texts = METHOD_TEXTS[language];
  const isIdle = state.busy === null;
  const { id, title, strategy, closed } = round;
  const save = (change: Partial<RoundFields>) =>
    void acts.saveRound(id, { title, strategy, closed, current: false, ...change });
  return (
    <div className={styles.decisions}>
      {closed && <Text>{texts.closedKeeps}</Text>}
      <Text>{closed ? texts.openHint : texts.closeHint}</Text>
      <Button disabledFocusable={!isIdle} onClick={() => save({ closed: !closed })}>
        {closed ? texts.openRound : texts.closeRound}
      </Button>
      {state.model?.currentRound !== id && (
        <>
          <Text>{texts.currentHint}</Text>
          <Button disabledFocusable={!isIdle} onClick={() => save({ current: true })}>
            {texts.makeCurrent}
          </Button>
        </>
      )}
    </div>
  );
}
