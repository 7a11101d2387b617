import { placeKey } from '../../src/core/assessment';
import { DIMENSIONS } from '../../src/core/catalogue/dimensions';
import { areasOf } from '../../src/core/catalogue/strategies';
import { CARE_REGION_UNITS, NATION, REGION_UNITS, type Unit, type UnitId } from '../../src/core/catalogue/units';
import type { CoverageModel } from '../../src/core/coverageModel';
import { LevelsByUnit } from '../../src/core/levelsByUnit';
import { LEVELS } from '../../src/core/level';
import { DEFAULT_METHOD } from '../../src/core/method';
import { rollUpArea } from '../../src/core/rollup';
import type { Round } from '../../src/core/round';
import { RoundCoverage, type Judgement } from '../../src/core/roundCoverage';
import { fastest, result, type BenchResult } from './result';

const AREAS = areasOf('2024').map(({ number }) => number);
const ROUND: Round = {
  id: '2026',
  title: '2026',
  strategy: '2024',
  method: DEFAULT_METHOD,
  methodChangedBy: null,
  methodChangedAt: null,
  closed: false,
  invented: true,
};
const FEW = 21;
const MANY = 21_000;
const CALLS = 50_000;

/** The coverage model: asking it, rolling it up and keeping it, for the 21 regions and for a thousand times as many. */
export async function benchModel(): Promise<BenchResult[]> {
  const [few, many] = [unitsLike(FEW), unitsLike(MANY)];
  const [little, much] = [judge(few), judge(many)];
  const [smallRollup, largeRollup] = [perUnit(few, little, 200), perUnit(many, much, 1)];
  const [smallCall, largeCall] = [await perCall(little), await perCall(much)];
  return [
    result(
      'rollup.linear',
      `national roll-up per unit, ${MANY} units against ${FEW}`,
      largeRollup / smallRollup,
      '×',
      1.5,
    ),
    result('rollup.time', `national roll-up of ${FEW} units`, FEW * smallRollup, 'ms'),
    result('unit.constant', `LS.UNIT per call, model of ${MANY} units against ${FEW}`, largeCall / smallCall, '×', 1.5),
    result('unit.call', 'LS.UNIT per call', 1e6 * smallCall, 'ns'),
    result('model.memory', `memory per assessment, ${much.size} of them`, memoryPerAssessment(many), 'bytes'),
  ];
}

/** The real regions, and copies of them under made-up ids. */
function unitsLike(count: number): Unit[] {
  return Array.from({ length: count }, (_, i) => {
    const region = REGION_UNITS[i % REGION_UNITS.length]!;
    return i < REGION_UNITS.length ? region : { ...region, id: `${region.id}-${i}` as UnitId };
  });
}

function judge(units: readonly Unit[]): Map<string, Judgement> {
  const judgements = new Map<string, Judgement>();
  for (const [i, { id }] of units.entries())
    for (const area of AREAS)
      for (const [j, dimension] of DIMENSIONS.entries()) {
        const level = LEVELS[(i + area + j) % 4]?.id ?? null;
        const place = { unit: id, area, dimension: dimension.id };
        judgements.set(placeKey(place), {
          ...place,
          level,
          note: null,
          source: null,
          changedBy: 'Någon',
          levelSince: '2026-03-01T12:00:00.000Z',
          changedAt: '2026-03-01T12:00:00.000Z',
        });
      }
  return judgements;
}

/** Milliseconds. */
function perUnit(members: readonly Unit[], judgements: ReadonlyMap<string, Judgement>, times: number): number {
  const judged = { levels: new LevelsByUnit(judgements.values()), method: DEFAULT_METHOD };
  const time = fastest(7, () => {
    for (let i = 0; i < times; i++) for (const area of AREAS) rollUpArea(NATION, area, judged, members);
  });
  return time / times / members.length;
}

/** Milliseconds of one LS.UNIT, with its arguments read and its stream begun and ended, once the model is there. */
async function perCall(judgements: ReadonlyMap<string, Judgement>): Promise<number> {
  Object.assign(globalThis, { CustomFunctions: { Error: class extends Error {}, ErrorCode: {} } });
  const { modelSource } = await import('../../src/functions/modelSource');
  const { unit } = await import('../../src/functions/unit');
  const coverages = new Map([[ROUND.id, new RoundCoverage(ROUND, judgements)]]);
  const model: CoverageModel = {
    rounds: [ROUND],
    round: ROUND,
    coverages,
    claims: [],
    asOf: '2026-03-01T12:00:00.000Z',
  };
  modelSource.publish(model);
  const names = [...REGION_UNITS, ...CARE_REGION_UNITS, NATION].map(({ name }) => name);
  const ask = (i: number) => {
    const invocation: CustomFunctions.StreamingInvocation<unknown> = { setResult: () => undefined };
    unit(names[i % names.length]!, String((i % 8) + 1), '', invocation);
    invocation.onCanceled!();
  };
  names.forEach((_, i) => ask(i));
  return fastest(5, () => void Array.from({ length: CALLS }, (_, i) => ask(i))) / CALLS;
}

/** Heap of a model made of assessments as they come from the hub; more exact when Node exposes its collector. */
function memoryPerAssessment(units: readonly Unit[]): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const coverage = new RoundCoverage(ROUND, judge(units));
  coverage.areasOf(NATION);
  globalThis.gc?.();
  return (process.memoryUsage().heapUsed - before) / coverage.judgements.size;
}
