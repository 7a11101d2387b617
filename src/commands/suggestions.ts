import type { AreaNumber } from '../core/catalogue/strategies';
import type { UnitId } from '../core/catalogue/units';
import type { DocumentClaim } from '../core/governingDocuments';
import { suggestDocumentLevel, type Suggestion } from '../core/suggestion';
import type { CellPlace, UnitAssessment } from '../workbook/readUnit';

/** A suggestion for a unit of this workbook, and the areas where Styrdokument is still empty. */
export interface OpenSuggestion extends Suggestion {
  readonly open: readonly (CellPlace & { readonly area: AreaNumber })[];
}

/** What the register of governing documents suggests where nobody has judged yet. */
export function openSuggestions(
  units: readonly UnitId[],
  { claims, assessments }: { claims: readonly DocumentClaim[]; assessments: readonly UnitAssessment[] },
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
