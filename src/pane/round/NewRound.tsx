import { Button, Checkbox, Field, Input, Select, Text } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { Value } from '@sinclair/typebox/value';
import { STRATEGIES, type StrategyId } from '../../core/catalogue/strategies';
import { LIMITS, RoundFieldsSchema, RoundIdSchema } from '../../sync/protocol';
import { usePane } from '../frame/paneContext';
import { useDraft } from '../parts/useDraft';
import { focusFirstFault, useFormStyles } from '../parts/useFormStyles';
import { useTexts } from '../parts/useTexts';
import { METHOD_TEXTS } from '../texts/methodTexts';

const EMPTY = { id: '', title: '', strategy: STRATEGIES.at(-1) as StrategyId, current: false };

/** Makes a round. Faults are told once it was tried, since an empty form is nobody's fault. */
export function NewRound() {
  const styles = useFormStyles();
  const { state, session, acts } = usePane();
  const texts = useTexts(METHOD_TEXTS);
  const [round, set, forgetRound] = useDraft('new round', () => EMPTY);
  const [isTried, setTried] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const { id, ...fields } = round;
  const isTaken = state.model?.rounds.some((one) => one.id === id);
  const idFault = isTaken ? texts.takenId : Value.Check(RoundIdSchema, id) ? null : texts.faultyId;
  const isTitled = Value.Check(RoundFieldsSchema.properties.title, fields.title);
  const titleFault = isTitled ? null : texts.faultyTitle(LIMITS.roundTitle);
  const shown = (fault: string | null) =>
    isTried && fault !== null ? ({ validationState: 'error', validationMessage: fault } as const) : {};

  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    setMade(null);
    const form = event.currentTarget;
    // The faults of the first try are marked only after this.
    if (idFault ?? titleFault) return void requestAnimationFrame(() => focusFirstFault(form));
    if (state.busy !== null) return;
    await acts.createRound(id, { ...fields, closed: false });
    if (session.state.failure !== null) return;
    setMade(fields.title);
    forgetRound();
    setTried(false);
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void make(event)}>
      <Text>{texts.newRoundHint}</Text>
      <Field label={texts.id} hint={texts.idHint} {...shown(idFault)}>
        <Input autoComplete="off" value={id} onChange={(_, { value }) => set({ id: value })} />
      </Field>
      <Field label={texts.roundTitle} {...shown(titleFault)}>
        <Input autoComplete="off" value={fields.title} onChange={(_, { value }) => set({ title: value })} />
      </Field>
      <Field label={texts.strategy}>
        <Select value={fields.strategy} onChange={(_, { value }) => set({ strategy: value as StrategyId })}>
          {STRATEGIES.map((strategy) => (
            <option key={strategy}>{strategy}</option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={texts.forNewWorkbooks}
        checked={fields.current}
        onChange={(_, { checked }) => set({ current: checked === true })}
      />
      <div className={styles.choices}>
        <Button type="submit" disabledFocusable={state.busy !== null}>
          {texts.make}
        </Button>
      </div>
      <div role="status">{made !== null && <Text>{texts.made(made)}</Text>}</div>
    </form>
  );
}
