import type { RegisterId } from './registers';
import { CHALLENGE_ROWS } from './sources/challengeRows';
import { CONSULTATION_ROWS } from './sources/consultationRows';
import { DIALOGUE_ROWS } from './sources/dialogueRows';
import { DOCUMENT_ROWS } from './sources/documentRows';
import { INITIATIVE_ROWS } from './sources/initiativeRows';
import type { SourceRow } from './sources/sourceRow';

/** What the sources have for each register. Of action plans they only say what one should hold. */
export const SOURCE_ROWS: Readonly<Record<RegisterId, readonly SourceRow[]>> = {
  documents: DOCUMENT_ROWS,
  initiatives: INITIATIVE_ROWS,
  actions: [],
  consultations: CONSULTATION_ROWS,
  dialogues: DIALOGUE_ROWS,
  challenges: CHALLENGE_ROWS,
};

export type { SourceRow };

/** The sources' row of a register under a key; `null` where it is a row of people's. */
export function findSourceRow(register: RegisterId, id: string): SourceRow | null {
  return SOURCE_ROWS[register].find((row) => row.id === id) ?? null;
}
