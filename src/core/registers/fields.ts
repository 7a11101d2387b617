import type { Choice, Field, FieldForm, InLanguages } from './field';

type Extra = Pick<Field, 'required' | 'open' | 'hint' | 'year'>;
type FieldMaker = (id: string, sv: string, en: string, extra?: Extra) => Field;

const maker =
  (form: FieldForm): FieldMaker =>
  (id, sv, en, extra = {}) => ({ id, heading: { sv, en }, form, ...extra });

/** A few sentences; also what is written on one line may be long in a source. */
const TEXT = 2000;

export const text = maker({ kind: 'text', maxLength: TEXT, long: false });
export const longText = maker({ kind: 'text', maxLength: TEXT, long: true });
export const link = maker({ kind: 'link', maxLength: TEXT });
export const number = maker({ kind: 'number' });
export const date = maker({ kind: 'date' });
export const area = maker({ kind: 'area' });

/** Whose a row is: every register has it, since it says who may write the row. */
export const unit: Field = {
  id: 'unit',
  heading: { sv: 'Enhet', en: 'Unit' },
  form: { kind: 'unit' },
  required: true,
};

export const choiceOf = (choices: readonly Choice[]): FieldMaker => maker({ kind: 'choice', choices });

export const words = (sv: string, en: string): InLanguages => ({ sv, en });
