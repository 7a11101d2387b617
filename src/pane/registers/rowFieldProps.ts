import type { Field } from '../../core/registers/field';

/** What every control of a register's field is given. */
export interface RowFieldProps {
  readonly field: Field;
  /** What was written, or the id of what was chosen. */
  readonly value: string;
  readonly fault: string | null;
  readonly onValue: (value: string) => void;
}
