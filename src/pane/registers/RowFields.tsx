import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { RowForm } from '../../commands/registers/openRegisters';
import type { Field } from '../../core/registers/field';
import { fieldFaultText } from '../../core/registers/fieldFaultText';
import type { Register } from '../../core/registers/registers';
import { writtenIn, type DraftFault } from '../../core/registers/rowDraft';
import { usePane } from '../frame/paneContext';
import { useFormStyles } from '../parts/useFormStyles';
import { useTexts } from '../parts/useTexts';
import { ROW_TEXTS } from '../texts/rowTexts';
import { RowField } from './RowField';
import { useFieldStyles } from './useFieldStyles';
import { useRowStyles } from './useRowStyles';

interface RowFieldsProps {
  readonly register: Register;
  readonly fields: readonly Field[];
  readonly form: RowForm;
  readonly faults: ReadonlyMap<string, DraftFault>;
}

/** The fields of a form: whose the row is first, else in the register's order; years in a group of their own. */
export function RowFields({ fields, form, faults }: RowFieldsProps) {
  const [unit, others] = [fields.filter(isUnit), fields.filter((field) => !isUnit(field) && field.year === undefined)];
  const years = fields.filter(({ year }) => year !== undefined);
  return (
    <>
      {[...unit, ...others].map((field) => (
        <DraftField key={field.id} {...{ field, form, faults }} />
      ))}
      {years.length > 0 && <YearFields {...{ years, form, faults }} />}
    </>
  );
}

const isUnit = ({ form }: Field) => form.kind === 'unit';

/** A year is shown once there is something to say of it: those that say something, this year, and one more for the asking. */
function YearFields({ years, form, faults }: Pick<RowFieldsProps, 'form' | 'faults'> & { years: readonly Field[] }) {
  const styles = useFieldStyles();
  const forms = useFormStyles();
  const rows = useRowStyles();
  const { session } = usePane();
  const texts = useTexts(ROW_TEXTS);
  const [asked, setAsked] = useState<readonly number[]>([session.world.now().getFullYear()]);
  const shown = years.filter(({ id, year }) => asked.includes(year!) || writtenIn(form.draft, id) !== '');
  const next = years.find((field) => !shown.includes(field) && field.year! > Math.min(...asked));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.yearGroup}</legend>
      <div className={forms.form}>
        {shown.map((field) => (
          <DraftField key={field.id} {...{ field, form, faults }} />
        ))}
        {next && (
          <Button className={rows.start} size="small" onClick={() => setAsked([...asked, next.year!])}>
            {texts.nextYear(next.year!)}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** A field with what was written in it, and what is wrong with that. */
function DraftField({ field, form, faults }: Pick<RowFieldsProps, 'form' | 'faults'> & { field: Field }) {
  const { acts, language } = usePane();
  const texts = useTexts(ROW_TEXTS);
  const written = writtenIn(form.draft, field.id);
  const standing = form.draft.written[field.id] === undefined && form.row.faults.find((one) => one.field === field);
  const fault = faults.get(field.id);
  return (
    <RowField
      field={field}
      value={written}
      fault={faultText()}
      onValue={(value) => acts.registers.write(field.id, value)}
    />
  );

  function faultText(): string | null {
    if (standing) return fieldFaultText(field, standing.fault, standing.written, language);
    if (!fault) return null;
    if (fault === 'missing') return texts.required(field.heading[language]);
    return fieldFaultText(field, fault, written, language);
  }
}
