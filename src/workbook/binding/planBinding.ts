import type { UnitId } from '../../core/catalogue/units';
import { boundName, LEVEL_WORDS_NAME, type BoundPart, type ScoreId } from '../layout';
import { planEmptyBase } from '../planBase';
import { planName } from '../planName';
import type { CellStyle, Step, WorkbookSnapshot } from '../port';
import { planNoNames } from './planNoNames';
import type { UnderstoodRange } from './understandRange';

const SCORE_STYLES: Readonly<Record<ScoreId, CellStyle>> = {
  score: { align: 'Center', numberFormat: '0.0' },
  status: { align: 'Center' },
  possible: { align: 'Center' },
};

/**
 * Makes a range a unit's place of filling in: names say so, in the workbook itself. The base starts empty, so that the
 * first sync takes back nothing: what equals the hub's is recorded, what differs from it is a conflict, what is empty is
 * fetched. Formulas and colours follow with the sync.
 * @param scores whether to compute them beside the range
 */
export function planBinding(
  snapshot: WorkbookSnapshot,
  { sheet, address, labels, ...range }: UnderstoodRange,
  { unit, scores, round }: { unit: UnitId; scores: boolean; round: string },
): Step[] {
  const lines = (scores && range.scores) || [];
  const named: { part: BoundPart; address: string }[] = [
    { part: 'levels', address },
    ...(['areas', 'dimensions'] as const).flatMap((part) => (labels[part] ? [{ part, address: labels[part] }] : [])),
    ...lines.map(({ id, address: cells }) => ({ part: id, address: cells })),
  ];
  return [
    ...named.flatMap(({ part, address: cells }) =>
      planName(boundName(unit, part), { sheet, address: cells }, snapshot.names),
    ),
    ...planNoNames(snapshot.names, unit, { except: named.map(({ part }) => part) }),
    ...lines.flatMap(({ id, address: cells, heading }): Step[] => [
      ...(heading ? [{ do: 'write' as const, sheet, address: heading.address, contents: [[heading.title]] }] : []),
      { do: 'style', sheet, address: cells, style: SCORE_STYLES[id] },
    ]),
    { do: 'choices', sheet, address, name: LEVEL_WORDS_NAME },
    ...planEmptyBase(snapshot, unit, round),
  ];
}
