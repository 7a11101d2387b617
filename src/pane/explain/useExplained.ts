import { useMemo } from 'react';
import type { AssessmentPlace } from '../../core/assessment';
import { explainPlace, type ExplainedPlace } from '../../core/explainPlace';
import { RoundCoverage } from '../../core/roundCoverage';
import { withOwnLevels } from '../../workbook/withOwnLevels';
import { usePane } from '../frame/paneContext';

/** Why a place has its colour, by what stands in the workbook and what is known of the hub; `null` before either is. */
export function useExplained(place: AssessmentPlace | null): ExplainedPlace | null {
  const { state } = usePane();
  const { assessments } = state;
  const round = state.round ?? state.coverage?.round ?? null;
  const fetched = round && state.coverage?.coverages.get(round.id);
  const coverage = useMemo(
    () => round && withOwnLevels(fetched ?? new RoundCoverage(round, new Map()), assessments),
    [round, fetched, assessments],
  );
  return useMemo(() => coverage && place && explainPlace(place, coverage), [coverage, place]);
}
