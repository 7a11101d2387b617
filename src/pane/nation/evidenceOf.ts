import type { AreaNumber, StrategyId } from '../../core/catalogue/strategies';
import { NATION, type Unit, type UnitId } from '../../core/catalogue/units';
import { said } from '../../core/registers/registerRow';
import type { NationState } from '../../commands/nation/nationState';
import type { RegisterRow } from '../../sync/registerProtocol';

/** What is registered that a judgement may rest on, as the registers have it. */
export interface Evidence {
  readonly documents: readonly RegisterRow[];
  readonly initiatives: readonly RegisterRow[];
}

/**
 * The governing documents of a unit and of its sjukvårdsregion, and the initiatives of theirs and of Riket's that are for
 * an objective of the area.
 */
export function evidenceOf(
  unit: Unit,
  { area, strategy }: { area: AreaNumber; strategy: StrategyId },
  { registers }: Pick<NationState, 'registers'>,
): Evidence {
  const own: readonly (UnitId | null)[] = [unit.id, unit.careRegion];
  const rows = (id: 'documents' | 'initiatives', units: readonly (UnitId | null)[]) =>
    [...(registers.get(id)?.rows.values() ?? [])].filter(
      ({ removed, fields }) => !removed && units.some((one) => one === said(fields, 'unit')),
    );
  const objectives = strategy === '2019' ? 'objective2019' : 'objective2024';
  const isOfArea = ({ fields }: RegisterRow) =>
    said(fields, objectives)
      .split(';')
      .some((number) => number.startsWith(`${area}.`));
  return {
    documents: rows('documents', own),
    initiatives: rows('initiatives', [...own, NATION.id]).filter(isOfArea),
  };
}
