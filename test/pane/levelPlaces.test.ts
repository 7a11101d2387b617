import { levelPlaces, neighbourOf, nextToJudge, positionOf } from '../../src/pane/assess/levelPlaces';

const [first, second] = levelPlaces('skane');
const last = levelPlaces('skane').at(-1)!;
const area = { unit: 'skane', area: 2, dimension: null } as const;

test('a unit has 32 places with a level, counted in reading order', () => {
  expect(levelPlaces('skane').map(positionOf)).toEqual(Array.from({ length: 32 }, (_, index) => index));
});

test('after the last place comes the first, and before it the last', () => {
  expect(neighbourOf(last, 1)).toEqual(first);
  expect(neighbourOf(first!, -1)).toEqual(last);
});

test('an area as a whole stands between the last place before it and its own first', () => {
  expect(neighbourOf(area, 1)).toMatchObject({ area: 2, dimension: 'kommunicerad' });
  expect(neighbourOf(area, -1)).toMatchObject({ area: 1, dimension: 'infrastruktur' });
});

test('the next to judge is looked for onwards and then from the beginning, never where one is', () => {
  expect(nextToJudge(first!, () => true)).toEqual(second);
  expect(nextToJudge(last, () => true)).toEqual(first);
  expect(nextToJudge(last, (place) => place === last)).toBeNull();
  expect(nextToJudge(first!, () => false)).toBeNull();
});
