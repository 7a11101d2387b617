import { placeKey, type AssessmentPlace } from '../core/assessment';
import { cellOfPlace } from '../workbook/cellOfPlace';
import type { UnitForm } from '../workbook/form';
import { placeAt } from '../workbook/placeAt';
import type { CellPlace } from '../workbook/readUnit';
import type { Selection } from '../workbook/selection';

/**
 * Where the user is, when both the grid and the pane can move. Excel tells of every selection, those too that the pane
 * has asked for, and some time later: an echo of one that was asked for before the latest would send the pane back, and
 * is passed over. Excel on the web says nothing of a cell that was selected already, so no echo is waited for.
 */
export class PlacePointer {
  #forms: readonly UnitForm[] = [];
  /** What Excel told last; `null`: nothing that could be a place. */
  #told: Selection | null = null;
  /** Where the pane went, until Excel has told of it. */
  #chosen: AssessmentPlace | null = null;
  /** What was asked of Excel and not told of yet, oldest first. */
  #asked: readonly Selection[] = [];

  /** Where the user is, over what stands now. */
  over(forms: readonly UnitForm[]): AssessmentPlace | null {
    this.#forms = forms;
    return this.place;
  }

  get place(): AssessmentPlace | null {
    const { unit } = this.#chosen ?? {};
    if (this.#chosen && this.#forms.some((form) => form.unit === unit)) return this.#chosen;
    const told = this.#told;
    if (!told) return null;
    const here = this.#forms.filter((form) => form.sheetId === told.sheetId);
    return here.map((form) => placeAt(form, told.address)).find((place) => place !== null) ?? null;
  }

  /** The pane goes to a place. @returns the cell that Excel is to select, `null` if the place has none */
  choose(place: AssessmentPlace): CellPlace | null {
    this.#chosen = place;
    const form = this.#forms.find(({ unit }) => unit === place.unit);
    const cell = form ? cellOfPlace(form, place) : null;
    if (form && cell) this.#asked = [...this.#asked, { sheetId: form.sheetId, address: cell.address }];
    return cell;
  }

  /** Whether the pane is still on its way there, and nobody has gone elsewhere. */
  isOnWayTo(place: AssessmentPlace): boolean {
    return this.#chosen !== null && placeKey(this.#chosen) === placeKey(place);
  }

  /** Excel tells what is selected. */
  tell(selection: Selection | null): void {
    const echo = this.#asked.findIndex((one) => isSame(one, selection));
    const isOvertaken = echo >= 0 && echo < this.#asked.length - 1;
    this.#asked = this.#asked.slice(echo < 0 ? this.#asked.length : echo + 1);
    if (isOvertaken) return;
    this.#told = selection;
    this.#chosen = null;
  }

  /** The sheet that a reading named, by Excel's id of it; `null` for sheets that are nobody's. */
  sheetIdOf(sheet: string): string | null {
    return this.#forms.find((form) => form.sheet === sheet)?.sheetId ?? null;
  }
}

function isSame(one: Selection, other: Selection | null): boolean {
  return one.sheetId === other?.sheetId && one.address === other.address.replaceAll('$', '');
}
