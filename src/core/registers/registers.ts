import { actions } from './actions';
import { challenges } from './challenges';
import { consultations } from './consultations';
import { dialogues } from './dialogues';
import { documents } from './documents';
import type { Field, InLanguages } from './field';
import { initiatives } from './initiatives';

/** A register: rows that each belong to a unit. Its definition is the only one there is of its fields. */
export interface Register {
  readonly id: RegisterId;
  readonly title: InLanguages;
  readonly fields: readonly Field[];
  /** Fields by which a row of the sources is known again where it stands without its key. */
  readonly recognisedBy: readonly string[];
}

const DEFINITIONS = [documents, initiatives, actions, consultations, dialogues, challenges] as const;

export type RegisterId = (typeof DEFINITIONS)[number]['id'];

export const REGISTERS: readonly Register[] = DEFINITIONS;

export function registerById(id: RegisterId): Register {
  return REGISTERS.find((register) => register.id === id)!;
}

export function fieldById({ fields }: Register, id: string): Field {
  return fields.find((field) => field.id === id)!;
}
