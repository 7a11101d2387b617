import { EMPTY_STATE, type SessionState } from '../../src/commands/state';
import type { UnitId } from '../../src/core/catalogue/units';
import { nextStep } from '../../src/pane/home/nextStep';
import type { CellValue } from '../../src/workbook/port';
import { progressOf } from '../../src/workbook/progressOf';
import { readUnit } from '../../src/workbook/readUnit';
import { ROUND, unitTable } from '../support/workbook';

const skane = (filledIn: Record<string, CellValue> = {}) => readUnit(unitTable('skane', filledIn), undefined);
const EVERY_LEVEL_CELL = Object.fromEntries(
  ['B', 'C', 'D', 'E'].flatMap((column) => [5, 6, 7, 8, 9, 10, 11, 12].map((row) => [`${column}${row}`, 'Gul'])),
);
const me = (...units: UnitId[]): SessionState['me'] => ({ name: 'Någon', role: 'coordinator', units });
const OURS: SessionState = {
  ...EMPTY_STATE,
  workbook: 'ours',
  me: me('skane'),
  round: ROUND,
  assessments: skane({ B5: 'Grön' }),
};
const conflict = { place: { unit: 'skane', area: 1, dimension: null } } as SessionState['conflicts'][number];

describe('the one thing to do next', () => {
  test.each<[string, Partial<SessionState>, string]>([
    ['a workbook without our sheets: create them', { workbook: 'none' }, 'create'],
    ['a conflict comes before what else is unsent', { conflicts: [conflict], unsent: 1 }, 'decide'],
    ['something unsent: sync', { unsent: 1 }, 'sync'],
    ['a row of a register unsent: sync', { unsentRows: 1 }, 'sync'],
    ['something new at the hub: sync', { news: { mine: 0, others: 1, rounds: false, registers: false } }, 'sync'],
    ['something not judged yet: judge it', {}, 'assess'],
    ['everything is judged: look', { assessments: skane(EVERY_LEVEL_CELL) }, 'look'],
    ['a closed round takes no judgement', { round: { ...ROUND, closed: true } }, 'look'],
    ['the unit is somebody else’s', { me: me('halland') }, 'look'],
    ['the hub has not told who one is, and so not what is sent: sync', { me: null }, 'sync'],
  ])('%s', (_, change, kind) => {
    expect(nextStep({ ...OURS, ...change }).kind).toBe(kind);
  });

  test('judging goes on at the first cell that says nothing, past words that are not understood', () => {
    const step = nextStep({ ...OURS, assessments: skane({ B5: 'Grön', C5: 'lila' }) });
    expect(step).toMatchObject({ kind: 'assess', first: { cells: { level: { sheet: 'Skåne', address: 'D5' } } } });
  });
});

describe('progress', () => {
  test('counts level cells by word; one that is not understood is no judgement', () => {
    expect(progressOf(skane({ B5: 'Grön', C5: 'röd', D5: 'lila', I5: 'en kommentar' }))).toEqual([
      { unit: 'skane', all: 32, assessed: 2, counts: { green: 1, yellow: 0, red: 1, unassessed: 30 } },
    ]);
  });

  test('of each unit by itself', () => {
    const both = [...skane({ B5: 'Grön' }), ...readUnit(unitTable('halland'), undefined)];
    expect(progressOf(both).map(({ unit, assessed }) => [unit, assessed])).toEqual([
      ['skane', 1],
      ['halland', 0],
    ]);
  });
});
