import { placeKey } from '../core/assessment';
import type { AreaNumber } from '../core/catalogue/strategies';
import { claimsSource } from '../core/governingDocuments';
import type { Suggestion } from '../core/suggestion';
import { planSuggestion } from '../workbook/planSuggestion';
import { planOpenScores } from '../workbook/planOpenScores';
import { applyKept } from './applyKept';
import { readOurWorkbook, readWorkbook } from './readWorkbook';
import type { Session } from './session';

/** Writes a suggestion into one area, with the source's words as its evidence. Only a click leads here. */
export async function takeSuggestion(session: Session, suggestion: Suggestion, area: AreaNumber): Promise<void> {
  const reading = await readOurWorkbook(session);
  const key = placeKey({ unit: suggestion.unit, area, dimension: 'styrdokument' });
  const assessment = reading.assessments.find(({ place }) => placeKey(place) === key);
  if (assessment) {
    const { snapshot } = reading;
    const plan = planSuggestion(assessment, { level: suggestion.level, ...evidenceOf(suggestion) });
    const scores = planOpenScores(snapshot);
    await applyKept(session, [...plan, ...scores], reading);
  }
  await readWorkbook(session);
}

function evidenceOf({ claims }: Suggestion): { note: string; source: string } {
  return {
    note: claims[0]?.words ?? '',
    source: claimsSource(claims, 'sv'),
  };
}
