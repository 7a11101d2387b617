import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { useRef, useState, type FormEvent } from 'react';
import type { RowForm } from '../../commands/registers/openRegisters';
import { registerById } from '../../core/registers/registers';
import { said } from '../../core/registers/registerRow';
import { readDraft, type DraftFault } from '../../core/registers/rowDraft';
import { rowRights } from '../../core/registers/rowRights';
import { rowTitle } from '../../core/registers/rowTitle';
import { usePane } from '../frame/paneContext';
import { useFormStyles, focusFirstFault } from '../parts/useFormStyles';
import { useTexts } from '../parts/useTexts';
import { ROW_TEXTS } from '../texts/rowTexts';
import { RowFacts } from './RowFacts';
import { RowFields } from './RowFields';
import { RowStopped } from './RowStopped';
import { useWritableUnits } from './useRegister';
import { useRowStyles } from './useRowStyles';

/** One row: what may be written as a form, all else to read. Faults are told once it was tried to save. */
export function RowFormView({ form }: { form: RowForm }) {
  const styles = useRowStyles();
  const forms = useFormStyles();
  const { state, session, acts, language } = usePane();
  const texts = useTexts(ROW_TEXTS);
  const units = useWritableUnits();
  const element = useRef<HTMLFormElement>(null);
  const [isTried, setTried] = useState(false);

  const register = registerById(form.register);
  const { row, draft } = form;
  const isNew = draft.opened === null;
  const { editable, reason } = rowRights(register, isNew ? { fields: {}, source: null } : row, units);
  const readable = register.fields.filter((field) => !editable.includes(field) && said(row.fields, field.id) !== '');
  const { faults } = readDraft(register, draft);
  const idle = state.busy === null;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    // The faults of the first try are marked only after this.
    if (faults.size) return void requestAnimationFrame(() => element.current && focusFirstFault(element.current));
    if (!idle) return;
    await acts.registers.save();
    if (session.state.openRegisters.form?.stopped) document.getElementById('row-stopped')?.focus();
  };
  return (
    <section className={styles.view} aria-labelledby="row-title">
      <Subtitle2 as="h2" id="row-title" tabIndex={-1} className={styles.heading}>
        {isNew ? texts.newRow(register.title[language]) : rowTitle(register, row.fields)}
      </Subtitle2>
      {reason && <Text>{texts.readOnly[reason]}</Text>}
      {readable.length > 0 && <RowFacts fields={readable} row={row.fields} />}
      <RowStopped form={form} />
      <form ref={element} className={forms.form} noValidate onSubmit={(event) => void save(event)}>
        <RowFields register={register} fields={editable} form={form} faults={isTried ? faults : NO_FAULTS} />
        <div role="status" className={isTried && faults.size ? undefined : styles.nothing}>
          {isTried && faults.size > 0 && texts.faults(faults.size)}
        </div>
        <div className={styles.buttons}>
          {editable.length > 0 && (
            <Button type="submit" appearance="primary" disabledFocusable={!idle}>
              {texts.save}
            </Button>
          )}
          <Button onClick={() => acts.registers.close()}>{editable.length ? texts.cancel : texts.back}</Button>
          {row.place && (
            <Button appearance="subtle" onClick={() => void acts.show(row.place!)}>
              {texts.goTo(row.place.sheet)}
            </Button>
          )}
          {!isNew && reason === null && (
            <Button
              appearance="subtle"
              disabledFocusable={!idle}
              onClick={() => void acts.registers.remove(register.id, row)}
            >
              {texts.remove}
            </Button>
          )}
        </div>
      </form>
    </section>
  );
}

const NO_FAULTS: ReadonlyMap<string, DraftFault> = new Map();
