import { useEffect, useRef } from 'react';
import { usePane } from '../frame/paneContext';
import { RegisterChoice } from './RegisterChoice';
import { RegisterProblems } from './RegisterProblems';
import { RegisterRefusals } from './RegisterRefusals';
import { RegisterRemovals } from './RegisterRemovals';
import { RegisterRows } from './RegisterRows';
import { RowFormView } from './RowFormView';
import { RowOutcomeMessage } from './RowOutcomeMessage';

/** The registers: all six, the rows of one, or one row; and what of them needs a person. */
export function RegistersScreen() {
  const { state, acts } = usePane();
  const { shown, form } = state.openRegisters;
  const view = useRef<HTMLDivElement>(null);
  const viewId = form ? `${form.register} ${form.row.id}` : shown;
  const shownBefore = useRef(viewId);
  const { read } = acts.registers;
  useEffect(() => void read(), [read]);
  // The button that led here is gone: the focus then belongs to what it led to.
  useEffect(() => {
    if (shownBefore.current === viewId) return;
    shownBefore.current = viewId;
    view.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [viewId]);
  return (
    <>
      <div ref={view}>
        <RowOutcomeMessage />
        {form ? (
          <RowFormView key={viewId} form={form} />
        ) : shown ? (
          <RegisterRows key={shown} id={shown} />
        ) : (
          <RegisterChoice />
        )}
      </div>
      {!form && (
        <>
          <RegisterRemovals />
          <RegisterRefusals />
          <RegisterProblems />
        </>
      )}
    </>
  );
}
