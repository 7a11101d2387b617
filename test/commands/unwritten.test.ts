import { BLANK, type AssessmentPlace } from '../../src/core/assessment';
import { noteJudged, settleJudged, waitingFor, type UnwrittenField } from '../../src/commands/unwritten';

const HERE: AssessmentPlace = { unit: 'skane', area: 1, dimension: 'kommunicerad' };
const THERE: AssessmentPlace = { ...HERE, area: 2 };
const note = (before: UnwrittenField[], level: 'green' | 'red', place = HERE) =>
  noteJudged(before, place, { fields: { level }, seen: BLANK });

test('what is said is on its way, from what was seen', () => {
  expect(note([], 'green')).toEqual([{ place: HERE, field: 'level', value: 'green', seen: null, stopped: null }]);
});

test('who changes their mind meanwhile goes on from what they first saw', () => {
  const twice = noteJudged(note([], 'green'), HERE, { fields: { level: 'red' }, seen: { ...BLANK, level: 'green' } });
  expect(twice).toMatchObject([{ value: 'red', seen: null }]);
});

test('what is written goes, also when somewhere else something waits', () => {
  const both = note(note([], 'green'), 'red', THERE);
  expect(settleJudged(both, waitingFor(both, HERE), new Map())).toMatchObject([{ place: THERE, value: 'red' }]);
});

test('what is stopped stays with why, and waits no more', () => {
  const said = note([], 'green');
  const stopped = settleJudged(said, said, new Map([['level', 'changed']]));
  expect(stopped).toMatchObject([{ value: 'green', stopped: 'changed' }]);
  expect(waitingFor(stopped, HERE)).toEqual([]);
});

test('what was said while the first was written is still to be written, from the first', () => {
  const first = note([], 'green');
  const then = note(first, 'red');
  expect(settleJudged(then, first, new Map())).toMatchObject([{ value: 'red', seen: 'green', stopped: null }]);
});
