import { roundsInTime } from '../../src/core/roundsInTime';
import { coverageOf, judged, roundOf } from '../support/rounds';

const round = (id: string, ...judgements: ReturnType<typeof judged>[]) => coverageOf(roundOf(id), ...judgements);
const order = (...coverages: ReturnType<typeof round>[]) => roundsInTime(coverages).map((one) => one.round.id);

test('rounds stand in the order that they were judged in, whatever they are called', () =>
  expect(
    order(
      round('a', judged({ skane: { 1: 'Grön Grön Grön Grön' } }, '2026-01-15T08:00:00.000Z')),
      round('b', judged({ skane: { 1: 'Grön Grön Grön Grön' } }, '2023-01-15T08:00:00.000Z')),
    ),
  ).toEqual(['b', 'a']));

test('a few judgements that are older, or were corrected long after, do not move a round', () =>
  expect(
    order(
      round(
        'late',
        judged({ skane: { 1: 'Grön Grön Grön Grön' } }, '2026-01-15T08:00:00.000Z'),
        judged({ gotland: { 1: 'Gul' } }, '2020-01-15T08:00:00.000Z'),
      ),
      round(
        'early',
        judged({ skane: { 1: 'Grön Grön Grön Grön' } }, '2023-01-15T08:00:00.000Z'),
        judged({ gotland: { 1: 'Gul' } }, '2026-11-15T08:00:00.000Z'),
      ),
    ),
  ).toEqual(['early', 'late']));

test('rounds without answers are the newest, in the order they came in', () =>
  expect(order(round('x'), round('y'), round('judged', judged({ skane: { 1: 'Gul' } })))).toEqual([
    'judged',
    'x',
    'y',
  ]));
