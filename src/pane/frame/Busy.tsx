import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { SessionState } from '../../commands/state';
import { useTexts } from '../parts/useTexts';
import { PROGRESS_TEXTS } from '../texts/progressTexts';
import { PANE_TEXTS } from '../texts/paneTexts';
import type { ProgressTexts } from '../texts/progressTexts';
import { usePane } from './paneContext';

/** What counts as longer than a moment (milliseconds). */
const A_MOMENT = 400;

const useStyles = makeStyles({
  busy: { display: 'flex', alignItems: 'end', columnGap: tokens.spacingHorizontalM },
  shown: { paddingBlock: tokens.spacingVerticalS },
  /** Also when nothing goes on: a region must be there before what it tells. */
  progress: { flexGrow: 1, minWidth: 0 },
});

/** Progress once something takes longer than a moment, the way to cancel it, and what was done when somebody did. */
export function Busy() {
  const styles = useStyles();
  const texts = useTexts(PANE_TEXTS);
  const progressTexts = useTexts(PROGRESS_TEXTS);
  const { state, acts } = usePane();
  const { busy, progress, cancelling, cancelled } = state;
  const [long, setLong] = useState(false);
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setLong(false);
    if (!busy) return;
    const timer = setTimeout(() => setLong(true), A_MOMENT);
    return () => clearTimeout(timer);
  }, [busy]);
  const isShown = busy !== null && long;
  const count = progress.step && progress[progress.step];
  // The button goes with the act: the focus then belongs to what came of it.
  const cancel = () => void acts.cancel().then(() => outcome.current?.firstChild && outcome.current.focus());
  return (
    <>
      <div className={mergeClasses(styles.busy, isShown && styles.shown)}>
        <div role="status" className={styles.progress}>
          {isShown && (
            <Field validationMessage={progressText(state, progressTexts) ?? texts.busy[busy]} validationState="none">
              <ProgressBar aria-label={texts.busy[busy]} {...(count && { value: count.done, max: count.of })} />
            </Field>
          )}
        </div>
        {isShown && cancelling !== 'no' && (
          <Button size="small" disabledFocusable={cancelling === 'asked'} onClick={cancel}>
            {progressTexts.cancel}
          </Button>
        )}
      </div>
      <div ref={outcome} role="status" tabIndex={-1}>
        {cancelled && (
          <MessageBar layout="multiline">
            <MessageBarBody>{progressTexts.cancelled(cancelled)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}

/** `null`: nothing is counted just now. */
function progressText({ progress, cancelling }: SessionState, texts: ProgressTexts): string | null {
  if (cancelling === 'asked') return texts.cancelling;
  const { step, sheets, changes } = progress;
  if (step === 'sheets') return sheets && texts.sheets(sheets);
  return step === 'changes' ? changes && texts.changes(changes) : null;
}
