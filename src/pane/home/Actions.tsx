import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { HOME_TEXTS } from '../texts/homeTexts';
import { PANE_TEXTS } from '../texts/paneTexts';
import { nextStep } from './nextStep';

const useStyles = makeStyles({
  actions: { display: 'grid', rowGap: tokens.spacingVerticalS },
  others: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(10rem, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

/** One main action at a time, and beside it what can always be done. */
export function Actions() {
  const styles = useStyles();
  const { state, acts } = usePane();
  const texts = useTexts(PANE_TEXTS);
  const isBusy = state.busy !== null;
  if (state.workbook === 'unknown') return null;
  if (state.workbook === 'none')
    return (
      <div key="first" className={styles.actions}>
        <Text>{texts.createHint}</Text>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void acts.create()}>
          {texts.create}
        </Button>
      </div>
    );
  const isSyncNext = nextStep(state).kind === 'sync';
  return (
    <div key="later" className={styles.actions}>
      <GoOn />
      {/* The same button whether it comes next or not, so that who has just used it by keyboard stands on it still. */}
      <Button
        appearance={isSyncNext ? 'primary' : 'secondary'}
        disabledFocusable={isBusy}
        onClick={() => void acts.sync()}
      >
        {texts.sync}
      </Button>
      <div className={styles.others}>
        <Button disabledFocusable={isBusy} onClick={() => void acts.refresh()}>
          {texts.refresh}
        </Button>
        <Button appearance="subtle" disabledFocusable={isBusy} onClick={() => void acts.create()}>
          {texts.createAgain}
        </Button>
      </div>
    </div>
  );
}

/** What comes next where that is on another screen. */
function GoOn() {
  const { state, acts } = usePane();
  const texts = useTexts(HOME_TEXTS);
  const step = nextStep(state);
  if (step.kind === 'decide')
    return (
      <>
        <Text weight="semibold">{texts.conflictsFirst(state.conflicts.length + state.registers.conflicts.length)}</Text>
        <Button appearance="primary" onClick={() => acts.go('conflicts')}>
          {texts.toConflicts}
        </Button>
      </>
    );
  if (step.kind === 'assess') {
    const { level } = step.first.cells;
    const begin = () => {
      if (level) void acts.show(level);
      acts.go('assess');
    };
    return (
      <Button appearance="primary" onClick={begin}>
        {texts.assessNext}
      </Button>
    );
  }
  if (step.kind === 'look')
    return (
      <>
        <Text>{texts.nothingLeft}</Text>
        <Button appearance="primary" onClick={() => acts.go('nation')}>
          {texts.toNation}
        </Button>
      </>
    );
  return null;
}
