import { placeKey, type AssessmentPlace } from '../../src/core/assessment';
import { DIMENSIONS } from '../../src/core/catalogue/dimensions';
import type { AreaNumber } from '../../src/core/catalogue/strategies';
import { REGION_UNITS } from '../../src/core/catalogue/units';
import type { Level } from '../../src/core/level';
import { mergeRound, type LocalAssessment } from '../../src/sync/mergeRound';
import type { Entry } from '../../src/sync/protocol';
import { fastest, result, type BenchResult } from './result';

const CELLS = 100_000;
const LEVELS: (Level | null)[] = ['green', 'yellow', 'red', null];

/** Three-way merge of 100,000 cells, against reading the same data with JSON.parse. */
export function benchMerge(): BenchResult[] {
  const locals = Array.from({ length: CELLS }, (_, i) => localOf(i));
  const entries = new Map(locals.map((local, i) => [placeKey(local.place), entryOf(local.place, i)]));
  const text = JSON.stringify({ locals, entries: [...entries.values()] });
  const parse = fastest(5, () => void JSON.parse(text));
  const merge = fastest(5, () => void mergeRound(locals, entries));
  return [
    result(
      'merge.ratio',
      `three-way merge of ${CELLS} cells, against JSON.parse of the same data`,
      merge / parse,
      '×',
      1,
    ),
    result('merge.time', `three-way merge of ${CELLS} cells`, merge, 'ms'),
  ];
}

/** Places beyond the real ones: rounds after rounds of them, told apart by a made-up unit. */
function placeOf(i: number): AssessmentPlace {
  const unit = `${REGION_UNITS[i % 21]!.id}-${Math.floor(i / 672)}` as AssessmentPlace['unit'];
  return {
    unit,
    area: (1 + (Math.floor(i / 21) % 8)) as AreaNumber,
    dimension: DIMENSIONS[Math.floor(i / 168) % 4]!.id,
  };
}

function localOf(i: number): LocalAssessment {
  const note = i % 5 === 0 ? `anteckning ${i}` : '';
  const base = { level: LEVELS[i % 4]!, note, source: '' };
  const workbook = { ...base, level: LEVELS[(i % 7) % 4]! };
  return { place: placeOf(i), base, baseVersion: 1, workbook, readable: true, pinned: false };
}

function entryOf(place: AssessmentPlace, i: number): Entry {
  return {
    round: '2026',
    ...place,
    level: LEVELS[(i % 11) % 4]!,
    note: i % 5 === 0 ? `anteckning ${i}` : null,
    source: null,
    version: 1 + (i % 3),
    changedBy: 'Koordinator',
    changedAt: '2026-03-01T12:00:00.000Z',
    levelSince: '2026-03-01T12:00:00.000Z',
  };
}
