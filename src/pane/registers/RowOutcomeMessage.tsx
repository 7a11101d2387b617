import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';
import { focusHeading } from '../parts/focusHeading';
import { useTexts } from '../parts/useTexts';

const useStyles = makeStyles({
  outcome: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
});

/** What came of the last row that was saved, removed or given up, with the way back. */
export function RowOutcomeMessage() {
  const styles = useStyles();
  const { state, acts } = usePane();
  const texts = useTexts('row');
  const { outcome, givenUp } = state.openRegisters;
  // The button goes with what it undid: the focus then belongs to the rows.
  const bringBack = () => void acts.registers.bringBack().then(() => focusHeading('register-rows'));
  return (
    <div className={styles.outcome}>
      <div role="status">
        {outcome && <Text>{texts.outcomes[outcome.act][outcome.kind](outcome.title)}</Text>}
        {givenUp && <Text>{texts.givenUp}</Text>}
      </div>
      {outcome?.removed && (
        <Button size="small" disabledFocusable={state.busy !== null} onClick={bringBack}>
          {texts.undo}
        </Button>
      )}
      {givenUp && (
        <Button size="small" onClick={() => acts.registers.reopen()}>
          {texts.takeUp}
        </Button>
      )}
    </div>
  );
}
