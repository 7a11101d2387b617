import { Input, Select, Textarea } from '@fluentui/react-components';
import { areaLabel, areasOf, STRATEGIES } from '../../core/catalogue/strategies';
import { UNITS } from '../../core/catalogue/units';
import { UNKNOWN, unknownWords, type Field } from '../../core/registers/field';
import type { Language } from '../../core/language';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { ROW_TEXTS } from '../texts/rowTexts';
import { DateField } from './DateField';
import { LabelledField } from './LabelledField';
import { ObjectivesField } from './ObjectivesField';
import type { RowFieldProps } from './rowFieldProps';
import { useFieldStyles } from './useFieldStyles';
import { useWritableUnits } from './useRegister';

/** A field of a register's rows as something to fill in: which control it is comes from its definition. */
export function RowField(props: RowFieldProps) {
  switch (props.field.form.kind) {
    case 'objectives':
      return <ObjectivesField {...props} />;
    case 'date':
      return <DateField {...props} />;
    case 'unit':
    case 'area':
    case 'choice':
      return (
        <LabelledField {...props}>
          <FieldSelect {...props} />
        </LabelledField>
      );
    case 'text':
    case 'link':
    case 'number':
      return (
        <LabelledField {...props}>
          <TypedField {...props} />
        </LabelledField>
      );
  }
}

/** Text, in as many lines as it takes; or an address, or a number. */
function TypedField({ field: { form }, value, onValue }: RowFieldProps) {
  const styles = useFieldStyles();
  const typed = { value, onChange: (_: unknown, data: { value: string }) => onValue(data.value) };
  if (form.kind === 'text' && form.long)
    return <Textarea className={styles.input} resize="vertical" rows={3} {...typed} />;
  const kind =
    form.kind === 'link' ? { type: 'url' as const } : form.kind === 'number' ? { inputMode: 'decimal' as const } : {};
  return <Input className={styles.input} input={{ className: styles.input }} autoComplete="off" {...kind} {...typed} />;
}

/** One of few: the units that the person writes for, the areas, or the field's own choices. */
function FieldSelect({ field, value, onValue }: Omit<RowFieldProps, 'fault'>) {
  const styles = useFieldStyles();
  const { language } = usePane();
  const texts = useTexts(ROW_TEXTS);
  const units = useWritableUnits();
  return (
    <Select select={{ className: styles.input }} value={value} onChange={(_, data) => onValue(data.value)}>
      <option value="">{field.required ? texts.choose : texts.nothingChosen}</option>
      {optionsOf(field, { units, language }).map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </Select>
  );
}

function optionsOf(
  field: Field,
  { units, language }: { units: readonly string[]; language: Language },
): (readonly [id: string, words: string])[] {
  const { form } = field;
  const unknown = unknownWords(field);
  const last = unknown ? [[UNKNOWN, unknown[language]] as const] : [];
  if (form.kind === 'unit') return UNITS.filter(({ id }) => units.includes(id)).map(({ id, name }) => [id, name]);
  if (form.kind === 'choice') return form.choices.map(({ id, words }) => [id, words[language]]);
  return [...areasOf(STRATEGIES.at(-1)!).map((area) => [String(area.number), areaLabel(area)] as const), ...last];
}
