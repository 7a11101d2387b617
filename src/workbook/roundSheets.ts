import type { RoundContents } from './contents';
import type { OwnSheet } from './ownSheet';
import { layOutDataSheet } from './sheets/dataSheet';
import { layOutGapsSheet } from './sheets/gapsSheet';
import { layOutMethodSheet } from './sheets/methodSheet';
import { layOutNationSheet } from './sheets/nationSheet';
import { layOutTrendSheet } from './sheets/trendSheet';

export const NATION: OwnSheet<RoundContents> = { layOut: layOutNationSheet };
export const GAPS: OwnSheet<RoundContents> = { layOut: layOutGapsSheet };
export const TREND: OwnSheet<RoundContents> = { layOut: layOutTrendSheet };
export const DATA: OwnSheet<RoundContents> = { layOut: layOutDataSheet };
export const METHOD: OwnSheet<RoundContents> = { layOut: ({ coverage }) => layOutMethodSheet(coverage.round) };

/** The sheets that show a round: brought up to date with it. */
export const ROUND_SHEETS = [NATION, GAPS, TREND, DATA, METHOD] as const;
