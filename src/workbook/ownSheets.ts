import type { RoundContents, WorkbookContents } from './contents';
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

/** A sheet that the product makes, beside the units' own. */
export interface OwnSheet<in Contents> {
  readonly layOut: (contents: Contents) => WantedSheet;
  /** People fill it in: made where it is missing, and never written again. */
  readonly filledIn?: true;
}

const nation: OwnSheet<RoundContents> = { layOut: layOutNationSheet };
const method: OwnSheet<RoundContents> = { layOut: ({ round }) => layOutMethodSheet(round) };

/** The sheets that show a round: brought up to date with it. */
export const ROUND_SHEETS = [nation, method] as const;

/** Every sheet of ours beside the units', in the order that people look for them. */
export const OWN_SHEETS: readonly OwnSheet<WorkbookContents>[] = [
  nation,
  { layOut: ({ year }) => layOutActionPlanSheet(year), filledIn: true },
  { layOut: ({ claims }) => layOutDocumentsSheet(claims) },
  { layOut: layOutObjectivesSheet },
  { layOut: layOutInitiativesSheet, filledIn: true },
  { layOut: layOutRegionalStrategiesSheet },
  { layOut: layOutConsultationSheet },
  { layOut: layOutDialoguesSheet, filledIn: true },
  { layOut: layOutChallengesSheet, filledIn: true },
  method,
];
