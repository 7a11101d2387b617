import { Field, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from './paneContext';
import { useTexts } from '../parts/useTexts';
import { PANE_TEXTS } from '../texts/paneTexts';

/** What counts as longer than a moment (milliseconds). */
const A_MOMENT = 400;

/** Progress, once something takes longer than a moment. */
export function Busy() {
  const texts = useTexts(PANE_TEXTS);
  const { state } = usePane();
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!state.busy) return;
    const timer = setTimeout(() => setLong(true), A_MOMENT);
    return () => clearTimeout(timer);
  }, [state.busy]);
  return (
    <div role="status">
      {state.busy && long && (
        <Field validationMessage={texts.busy[state.busy]} validationState="none">
          <ProgressBar aria-label={texts.busy[state.busy]} />
        </Field>
      )}
    </div>
  );
}
