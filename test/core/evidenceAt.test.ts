import type { AssessmentPlace } from '../../src/core/assessment';
import { evidenceAt, type RegisteredRow } from '../../src/core/registers/evidenceAt';

const AREA_1: AssessmentPlace = { unit: 'skane', area: 1, dimension: 'kommunicerad' };
const STYRDOKUMENT: AssessmentPlace = { ...AREA_1, dimension: 'styrdokument' };
const row = (register: RegisteredRow['register'], fields: RegisteredRow['fields']): RegisteredRow => ({
  register,
  fields,
});

test.each([
  ['a measure in the area', row('actions', { unit: 'skane', area: '1' }), 1],
  ['a measure in another area', row('actions', { unit: 'skane', area: '2' }), 0],
  ['one of another region', row('actions', { unit: 'halland', area: '1' }), 0],
  ['one of its sjukvårdsregion', row('actions', { unit: 'sodra', area: '1' }), 1],
  ['one of Riket', row('actions', { unit: 'riket', area: '1' }), 1],
  ['an initiative for an objective of the area', row('initiatives', { unit: 'riket', objective2024: '4.1;1.2' }), 1],
  ['one for objectives of others', row('initiatives', { unit: 'riket', objective2024: '4.1;2.2' }), 0],
  ['one whose objective is known in 2019 only', row('initiatives', { unit: 'riket', objective2019: '1.2' }), 0],
  ['a governing document', row('documents', { unit: 'skane' }), 0],
])('%s bears on how an area is communicated: %#', (_, one, count) => {
  expect(evidenceAt(AREA_1, [one], '2024')).toHaveLength(count);
});

test('governing documents bear on Styrdokument, and on the area as a whole', () => {
  const documents = [row('documents', { unit: 'skane' })];
  expect(evidenceAt(STYRDOKUMENT, documents, '2024')).toEqual(documents);
  expect(evidenceAt({ ...AREA_1, dimension: null }, documents, '2024')).toEqual(documents);
});
