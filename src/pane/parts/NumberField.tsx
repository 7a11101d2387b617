import { Field, Input, makeStyles } from '@fluentui/react-components';

/** A browser gives an input room for 20 characters; two side by side have less in the pane. */
const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } });

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
  const styles = useStyles();
  return (
    <Field label={label} validationState={fault === null ? 'none' : 'error'} validationMessage={fault}>
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={(_, { value }) => onText(value)}
      />
    </Field>
  );
}
