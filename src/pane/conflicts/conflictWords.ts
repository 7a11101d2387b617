import type { PlacedConflict } from '../../commands/conflicts';
import type { Decision } from '../../commands/decision';
import { DIMENSIONS } from '../../core/catalogue/dimensions';
import { areaLabel, areasOf, type StrategyId } from '../../core/catalogue/strategies';
import { unitById } from '../../core/catalogue/units';
import { LEVELS, levelWord } from '../../core/level';
import type { MergeField } from '../../core/merge';
import type { ConflictTexts } from '../texts/conflictTexts';

/** Where a conflict stands, as people call it. */
export function conflictTitle({ place, field }: PlacedConflict, strategy: StrategyId, texts: ConflictTexts): string {
  const area = areasOf(strategy).find(({ number }) => number === place.area)!;
  const dimension = DIMENSIONS.find(({ id }) => id === place.dimension)?.title ?? texts.remark;
  return `${unitById(place.unit).name}: ${areaLabel(area)}, ${dimension} (${texts.fields[field]})`;
}

/** A value of a field, as people read it. */
export function valueWord(
  field: MergeField,
  value: Decision['value'],
  { empty }: Pick<ConflictTexts, 'empty'>,
): string {
  if (field !== 'level') return value === null || value === '' ? empty : value;
  return levelWord(LEVELS.find(({ id }) => id === value)?.id ?? null);
}
