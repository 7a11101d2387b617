import { Button, Field, MessageBar, MessageBarBody, Select, Switch, Text } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { DIMENSIONS } from '../../core/catalogue/dimensions';
import { findMethodFaults, type MethodFault } from '../../core/findMethodFaults';
import { ROUND_RULES, type Rule } from '../../core/method';
import { METHOD_WORDS, methodFaultText } from '../../core/methodWords';
import type { Round } from '../../core/round';
import { NumberField } from '../parts/NumberField';
import { usePane } from '../frame/paneContext';
import { focusFirstFault, useFormStyles } from '../parts/useFormStyles';
import type { MethodDraft } from './useMethodDraft';
import { useTexts } from '../parts/useTexts';
import { METHOD_TEXTS } from '../texts/methodTexts';

/** A round's method to change: each fault stands at its field, and nothing faulty is sent. */
export function MethodForm({ round, draft }: { round: Round; draft: MethodDraft }) {
  const styles = useFormStyles();
  const { state, acts, language } = usePane();
  const texts = useTexts(METHOD_TEXTS);
  const { weight, parameters } = METHOD_WORDS[language];
  const { fields, method, set } = draft;
  const faults = findMethodFaults(method);
  const faultAt = (isIt: (fault: MethodFault) => boolean) => {
    const fault = faults.find(isIt);
    return fault ? methodFaultText(fault, language) : null;
  };
  const number = (parameter: keyof typeof parameters) => (
    <NumberField
      label={parameters[parameter]}
      text={fields[parameter]}
      fault={faultAt((fault) => fault.parameter === parameter)}
      onText={(text) => set({ [parameter]: text })}
    />
  );
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (faults.length) focusFirstFault(event.currentTarget);
    else if (state.busy === null) void acts.saveMethod(round.id, method);
  };
  return (
    <form className={styles.form} noValidate onSubmit={save}>
      <Field label={texts.rule}>
        <Select value={fields.rule} onChange={(_, { value }) => set({ rule: value as Rule })}>
          {ROUND_RULES.map((rule) => (
            <option key={rule} value={rule}>
              {METHOD_WORDS[language].rules[rule]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pairs}>
        {DIMENSIONS.map(({ id, title }, index) => (
          <NumberField
            key={id}
            label={weight(title)}
            text={fields.weights[index] ?? ''}
            fault={faultAt((fault) => isAtWeight(fault, index))}
            onText={(text) => set({ weights: fields.weights.map((other, i) => (i === index ? text : other)) })}
          />
        ))}
        {number('redBelow')}
        {number('greenFrom')}
      </div>
      <Switch label={texts.guard} checked={fields.guard} onChange={(_, { checked }) => set({ guard: checked })} />
      {number('minimumCoverage')}
      {number('evidenceMonths')}
      {draft.isMoved && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.moved}</MessageBarBody>
        </MessageBar>
      )}
      <Text>{texts.appliesTo(round.title)}</Text>
      <div className={styles.choices}>
        <Button type="submit" appearance="primary" disabledFocusable={state.busy !== null}>
          {texts.save}
        </Button>
        <Button onClick={draft.undo}>{texts.undo}</Button>
      </div>
    </form>
  );
}

/** That all weights are 0 is told at the first. */
function isAtWeight(fault: MethodFault, index: number): boolean {
  if (fault.kind === 'noWeight') return index === 0;
  return fault.kind === 'outOfLimits' && fault.parameter === 'weights' && fault.dimension === index;
}
