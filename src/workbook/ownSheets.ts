import type { WorkbookContents } from './contents';
import type { OwnSheet } from './ownSheet';
import { DATA, GAPS, METHOD, NATION, TREND } from './roundSheets';
import { layOutActionPlanSheet } from './sheets/actionPlanSheet';
import { layOutChallengesSheet } from './sheets/challengesSheet';
import { layOutConsultationSheet } from './sheets/consultationSheet';
import { layOutDialoguesSheet } from './sheets/dialoguesSheet';
import { layOutDocumentsSheet } from './sheets/documentsSheet';
import { layOutInitiativesSheet } from './sheets/initiativesSheet';
import { layOutObjectivesSheet } from './sheets/objectivesSheet';
import { layOutRegionalStrategiesSheet } from './sheets/regionalStrategiesSheet';

/** Every sheet of ours beside the units', in the order that people look for them. */
export const OWN_SHEETS: readonly OwnSheet<WorkbookContents>[] = [
  NATION,
  GAPS,
  TREND,
  { layOut: ({ claims }) => layOutDocumentsSheet(claims) },
  { layOut: layOutInitiativesSheet, filledIn: true },
  { layOut: ({ year }) => layOutActionPlanSheet(year), filledIn: true },
  { layOut: layOutConsultationSheet },
  { layOut: layOutDialoguesSheet, filledIn: true },
  { layOut: layOutChallengesSheet, filledIn: true },
  { layOut: layOutRegionalStrategiesSheet },
  { layOut: layOutObjectivesSheet },
  DATA,
  METHOD,
];
