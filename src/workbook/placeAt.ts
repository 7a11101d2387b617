import type { AssessmentPlace } from '../core/assessment';
import { areaAddress, covers, parseArea } from './address';
import { upright } from './binding/orientation';
import type { StandingForm } from './form';
import { readLevelCells } from './readUnit';

/**
 * The place that a selection on a form's sheet stands for: that of its first cell. A cell of an area's line that is no
 * level – label, score, remark – stands for the area's own; `null` for cells that are nobody's.
 */
export function placeAt(form: StandingForm, selection: string): AssessmentPlace | null {
  const cell = firstCell(selection);
  if (!partsOf(form).some((part) => covers(part, cell))) return null;
  const levels = readLevelCells(form);
  const level = levels.find(({ address }) => address === cell);
  if (level) return level.place;
  const orientation = form.kind === 'bound' ? form.orientation : 'areasDown';
  const lineOf = (address: string) => upright(orientation, parseArea(address)).row;
  const beside = levels.find(({ address }) => lineOf(address) === lineOf(cell));
  return beside ? { ...beside.place, dimension: null } : null;
}

/** The cells of a sheet that belong to a form. */
function partsOf(form: StandingForm): string[] {
  if (form.kind === 'table') return [form.address];
  const parts = [form.address, form.areaLabels, ...form.scores.map(({ address }) => address)];
  return parts.filter((address) => address !== '');
}

/** Without a sheet's name, of one area or several. */
function firstCell(selection: string): string {
  const [first = ''] = selection.split(',');
  return areaAddress({ ...parseArea(first), rows: 1, columns: 1 });
}
