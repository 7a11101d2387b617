import { placeKey } from '../core/assessment';
import type { AreaNumber } from '../core/catalogue/strategies';
import type { UnitId } from '../core/catalogue/units';
import { suggestDocumentLevel, type Suggestion } from '../core/suggestion';
import { planOpenScores } from '../workbook/planWorkbook';
import { planSuggestion } from '../workbook/planSuggestion';
import type { CellPlace, UnitAssessment } from '../workbook/readUnit';
import { readOurWorkbook, readWorkbook } from './readWorkbook';
import type { Session } from './session';

/** A suggestion for a unit of this workbook, and the areas where Styrdokument is still empty. */
export interface OpenSuggestion extends Suggestion {
  readonly open: readonly (CellPlace & { readonly area: AreaNumber })[];
}

/** What the register of governing documents suggests where nobody has judged yet. */
export function openSuggestions(
  { claims }: Session,
  units: readonly UnitId[],
  assessments: readonly UnitAssessment[],
): OpenSuggestion[] {
  return units.flatMap((unit) => {
    const suggestion = suggestDocumentLevel(unit, claims);
    const open = assessments.flatMap(({ place, cells }) =>
      place.unit === unit && place.dimension === 'styrdokument' && cells.level?.value === ''
        ? [{ area: place.area, sheet: cells.level.sheet, address: cells.level.address }]
        : [],
    );
    return suggestion && open.length ? [{ ...suggestion, open }] : [];
  });
}

/** Writes a suggestion into one area, with the source's words as its evidence. Only a click leads here. */
export async function takeSuggestion(session: Session, suggestion: OpenSuggestion, area: AreaNumber): Promise<void> {
  const { snapshot, assessments } = await readOurWorkbook(session);
  const key = placeKey({ unit: suggestion.unit, area, dimension: 'styrdokument' });
  const assessment = assessments.find(({ place }) => placeKey(place) === key);
  if (assessment)
    await session.world.workbook.apply([
      ...planSuggestion(assessment, { level: suggestion.level, ...evidenceOf(suggestion) }),
      ...snapshot.tables.flatMap(planOpenScores),
    ]);
  await readWorkbook(session);
}

function evidenceOf({ claims }: Suggestion): { note: string; source: string } {
  const lines = claims.map(({ line }) => line).join(' och ');
  return { note: claims[0]?.words ?? '', source: `Dokument 000, rad ${lines}` };
}
