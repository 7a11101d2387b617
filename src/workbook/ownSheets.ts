import type { RoundContents, WorkbookContents } from './contents';
import { TABLES } from './layout';
import { layOutActionPlanSheet } from './sheets/actionPlanSheet';
import { layOutChallengesSheet } from './sheets/challengesSheet';
import { layOutConsultationSheet } from './sheets/consultationSheet';
import { layOutDialoguesSheet } from './sheets/dialoguesSheet';
import { layOutDocumentsSheet } from './sheets/documentsSheet';
import { layOutInitiativesSheet } from './sheets/initiativesSheet';
import { layOutMethodSheet } from './sheets/methodSheet';
import { layOutNationSheet } from './sheets/nationSheet';
import { layOutObjectivesSheet } from './sheets/objectivesSheet';
import { layOutRegionalStrategiesSheet } from './sheets/regionalStrategiesSheet';
import type { WantedSheet } from './sheets/wantedSheet';

/** A sheet that the product makes, what it is made of, and the table by which it is found again. */
export interface OwnSheet<in Contents> {
  readonly table: string;
  readonly layOut: (contents: Contents) => WantedSheet;
  /** People fill it in: made where it is missing, and never written again. */
  readonly filledIn?: true;
  /** What stands in its table is compared with what should, and therefore read. */
  readonly compared?: true;
}

export const NATION_SHEET: OwnSheet<RoundContents> = {
  table: TABLES.nation,
  layOut: ({ round, levels, fetchedAt }) => layOutNationSheet(round, levels, fetchedAt),
};

/** Formulas take the method from it, so it is known when it says another one than the round's. */
export const METHOD_SHEET: OwnSheet<Pick<RoundContents, 'round'>> = {
  table: TABLES.method,
  layOut: ({ round }) => layOutMethodSheet(round),
  compared: true,
};

/** Every sheet of ours beside the units', in the order that people look for them. */
export const OWN_SHEETS: readonly OwnSheet<WorkbookContents>[] = [
  NATION_SHEET,
  { table: TABLES.actionPlan, layOut: ({ year }) => layOutActionPlanSheet(year), filledIn: true },
  { table: TABLES.documents, layOut: ({ claims }) => layOutDocumentsSheet(claims) },
  { table: TABLES.objectives, layOut: layOutObjectivesSheet },
  { table: TABLES.initiatives, layOut: layOutInitiativesSheet, filledIn: true },
  { table: TABLES.regionalStrategies, layOut: layOutRegionalStrategiesSheet },
  { table: TABLES.consultation, layOut: layOutConsultationSheet },
  { table: TABLES.dialogues, layOut: layOutDialoguesSheet, filledIn: true },
  { table: TABLES.challenges, layOut: layOutChallengesSheet, filledIn: true },
  METHOD_SHEET,
];
