import type { RoundContents, WorkbookContents } from './contents';
import { layOutActionPlanSheet } from './sheets/actionPlanSheet';
import { layOutChallengesSheet } from './sheets/challengesSheet';
import { layOutConsultationSheet } from './sheets/consultationSheet';
import { layOutDataSheet } from './sheets/dataSheet';
import { layOutDialoguesSheet } from './sheets/dialoguesSheet';
import { layOutDocumentsSheet } from './sheets/documentsSheet';
import { layOutGapsSheet } from './sheets/gapsSheet';
import { layOutInitiativesSheet } from './sheets/initiativesSheet';
import { layOutMethodSheet } from './sheets/methodSheet';
import { layOutNationSheet } from './sheets/nationSheet';
import { layOutObjectivesSheet } from './sheets/objectivesSheet';
import { layOutRegionalStrategiesSheet } from './sheets/regionalStrategiesSheet';
import { layOutTrendSheet } from './sheets/trendSheet';
import type { WantedSheet } from './sheets/wantedSheet';

/** A sheet that the product makes, beside the units' own. */
export interface OwnSheet<in Contents> {
  readonly layOut: (contents: Contents) => WantedSheet;
  /** People fill it in: made where it is missing, and never written again. */
  readonly filledIn?: true;
}

const nation: OwnSheet<RoundContents> = { layOut: layOutNationSheet };
const gaps: OwnSheet<RoundContents> = { layOut: layOutGapsSheet };
const trend: OwnSheet<RoundContents> = { layOut: layOutTrendSheet };
const data: OwnSheet<RoundContents> = { layOut: layOutDataSheet };
const method: OwnSheet<RoundContents> = { layOut: ({ coverage }) => layOutMethodSheet(coverage.round) };

/** The sheets that show a round: brought up to date with it. */
export const ROUND_SHEETS = [nation, gaps, trend, data, method] as const;

/** Every sheet of ours beside the units', in the order that people look for them. */
export const OWN_SHEETS: readonly OwnSheet<WorkbookContents>[] = [
  nation,
  gaps,
  trend,
  { layOut: ({ claims }) => layOutDocumentsSheet(claims) },
  { layOut: layOutInitiativesSheet, filledIn: true },
  { layOut: ({ year }) => layOutActionPlanSheet(year), filledIn: true },
  { layOut: layOutConsultationSheet },
  { layOut: layOutDialoguesSheet, filledIn: true },
  { layOut: layOutChallengesSheet, filledIn: true },
  { layOut: layOutRegionalStrategiesSheet },
  { layOut: layOutObjectivesSheet },
  data,
  method,
];
