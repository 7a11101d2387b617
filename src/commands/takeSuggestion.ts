import { placeKey } from '../core/assessment';
import type { AreaNumber } from '../core/catalogue/strategies';
import { claimsSource } from '../core/governingDocuments';
import type { Suggestion } from '../core/suggestion';
import { planSuggestion } from '../workbook/planSuggestion';
import { planOpenScores } from '../workbook/planOpenScores';
import { unitForms } from '../workbook/unitForms';
import { readOurWorkbook, readWorkbook } from './readWorkbook';
import type { Session } from './session';

/** Writes a suggestion into one area, with the source's words as its evidence. Only a click leads here. */
export async function takeSuggestion(session: Session, suggestion: Suggestion, area: AreaNumber): Promise<void> {
  const { snapshot, assessments } = await readOurWorkbook(session);
  const key = placeKey({ unit: suggestion.unit, area, dimension: 'styrdokument' });
  const assessment = assessments.find(({ place }) => placeKey(place) === key);
  if (assessment)
    await session.world.workbook.apply([
      ...planSuggestion(assessment, { level: suggestion.level, ...evidenceOf(suggestion) }),
      ...unitForms(snapshot).flatMap(planOpenScores),
    ]);
  await readWorkbook(session);
}

function evidenceOf({ claims }: Suggestion): { note: string; source: string } {
  return {
    note: claims[0]?.words ?? '',
    source: claimsSource(claims, 'sv'),
  };
}
