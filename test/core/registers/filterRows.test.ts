import { ALL_ROWS, filterRows, hasAreas, type RowFilter } from '../../../src/core/registers/filterRows';
import { REGISTERS, registerById } from '../../../src/core/registers/registers';

const rows = [
  { fields: { unit: 'halland', title: 'Testbädd för välfärd', objective2024: '2.1;3.2' } },
  { fields: { unit: 'skane', title: 'Gemensam biobank', objective2024: '4.1' } },
  { fields: { unit: 'riket', title: 'Okänd insats', objective2024: 'unknown' } },
];
const titles = (filter: Partial<RowFilter>) =>
  filterRows(
    rows,
    { ...ALL_ROWS, ...filter },
    { register: registerById('initiatives'), units: ['skane'], language: 'sv' },
  ).map(({ fields }) => fields.title);

test('my units’ rows come first, the others in the order that they stand', () => {
  expect(titles({})).toEqual(['Gemensam biobank', 'Testbädd för välfärd', 'Okänd insats']);
});

test.each<[string, Partial<RowFilter>, readonly string[]]>([
  ['of my units', { unit: 'mine' }, ['Gemensam biobank']],
  ['of one unit', { unit: 'halland' }, ['Testbädd för välfärd']],
  ['about an area, by objectives', { area: 3 }, ['Testbädd för välfärd']],
  ['about an area that nobody writes about', { area: 8 }, []],
  ['with words from anywhere in them, however written', { text: 'VALFARD halland' }, ['Testbädd för välfärd']],
  ['with all of the words', { text: 'biobank halland' }, []],
])('rows %s', (_, filter, expected) => {
  expect(titles(filter)).toEqual(expected);
});

test('registers whose rows say nothing of areas aren’t filtered by them', () => {
  expect(REGISTERS.filter(hasAreas).map(({ id }) => id)).toEqual(['initiatives', 'actions', 'challenges']);
});
