import { Checkbox, Input } from '@fluentui/react-components';
import { UNKNOWN, unknownWords } from '../../core/registers/field';
import { usePane } from '../frame/paneContext';
import { LabelledField } from './LabelledField';
import type { RowFieldProps } from './rowFieldProps';
import { useFieldStyles } from './useFieldStyles';

/** A day; where the field knows of days that nobody knows, that is a thing to tick. */
export function DateField({ field, value, fault, onValue }: RowFieldProps) {
  const styles = useFieldStyles();
  const { language } = usePane();
  const unknown = unknownWords(field);
  const isUnknown = value === UNKNOWN;
  return (
    <div>
      <LabelledField field={field} fault={fault}>
        <Input
          className={styles.input}
          input={{ className: styles.input }}
          type="date"
          disabled={isUnknown}
          value={isUnknown ? '' : value}
          onChange={(_, data) => onValue(data.value)}
        />
      </LabelledField>
      {unknown && (
        <Checkbox
          label={unknown[language]}
          checked={isUnknown}
          onChange={(_, { checked }) => onValue(checked === true ? UNKNOWN : '')}
        />
      )}
    </div>
  );
}
