import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';
import { focusHeading } from '../parts/focusHeading';
import { useTexts } from '../parts/useTexts';
import { ROW_TEXTS } from '../texts/rowTexts';

/** The live region stands before there is anything to say, and takes no room then. */
const useStyles = makeStyles({
  outcome: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  told: { marginBottom: tokens.spacingVerticalL },
});

/** What came of the last row that was saved, removed or given up, with the way back. */
export function RowOutcomeMessage() {
  const styles = useStyles();
  const { state, acts } = usePane();
  const texts = useTexts(ROW_TEXTS);
  const { outcome, givenUp } = state.openRegisters;
  // The button goes with what it undid: the focus then belongs to the rows.
  const bringBack = () => void acts.registers.bringBack().then(() => focusHeading('register-rows'));
  return (
    <div className={mergeClasses(styles.outcome, outcome || givenUp ? styles.told : undefined)}>
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
