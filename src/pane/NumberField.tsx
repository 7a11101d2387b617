import { Field, Input } from '@fluentui/react-components';

interface NumberFieldProps {
  readonly label: string;
  /** What is typed so far. */
  readonly text: string;
  /** What is wrong with it; `null`: nothing. */
  readonly fault: string | null;
  readonly onText: (text: string) => void;
}

/** A number that may be written with a decimal comma: a browser's own number field takes only the point in places. */
export function NumberField({ label, text, fault, onText }: NumberFieldProps) {
  return (
    <Field label={label} validationState={fault === null ? 'none' : 'error'} validationMessage={fault}>
      <Input inputMode="decimal" autoComplete="off" value={text} onChange={(_, { value }) => onText(value)} />
    </Field>
  );
}
