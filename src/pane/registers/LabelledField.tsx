import { Field } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { ROW_TEXTS } from '../texts/rowTexts';
import type { RowFieldProps } from './rowFieldProps';

/** A control under its field's name, with what is wrong with what it holds. */
export function LabelledField({
  field,
  fault,
  children,
}: Pick<RowFieldProps, 'field' | 'fault'> & { children: ReactNode }) {
  const { language } = usePane();
  const texts = useTexts(ROW_TEXTS);
  const hint = field.hint?.[language] ?? (field.form.kind === 'link' ? texts.linkHint : null);
  const told = fault === null ? {} : ({ validationState: 'error', validationMessage: fault } as const);
  return (
    <Field label={field.heading[language]} required={field.required ?? false} hint={hint} {...told}>
      {children}
    </Field>
  );
}
