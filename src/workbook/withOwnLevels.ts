import { placeKey } from '../core/assessment';
import { RoundCoverage, type Judgement } from '../core/roundCoverage';
import type { UnitAssessment } from './readUnit';

/** A round as the workbook has it: what is known of the hub, with what stands in the sheets in place of it, sent or not. */
export function withOwnLevels(known: RoundCoverage, assessments: readonly UnitAssessment[]): RoundCoverage {
  const judgements = new Map(known.judgements);
  for (const { place, workbook } of assessments) {
    const key = placeKey(place);
    if ((judgements.get(key)?.level ?? null) !== workbook.level)
      judgements.set(key, { ...NOT_SENT, ...place, level: workbook.level });
  }
  return new RoundCoverage(known.round, judgements);
}

/** What the hub will tell of a judgement once it has it. */
const NOT_SENT: Omit<Judgement, 'unit' | 'area' | 'dimension' | 'level'> = {
  note: null,
  source: null,
  changedBy: '',
  levelSince: null,
  changedAt: '',
};
