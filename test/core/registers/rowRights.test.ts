import { registerById } from '../../../src/core/registers/registers';
import { rowRights } from '../../../src/core/registers/rowRights';

const dialogues = registerById('dialogues');
const rightsOf = (row: { unit?: string; source?: string }, units: readonly string[]) => {
  const { unit, source = null } = row;
  const { editable, reason } = rowRights(dialogues, { fields: unit ? { unit } : {}, source }, units);
  return [editable.length === dialogues.fields.length ? 'all' : editable.map(({ id }) => id), reason];
};

test.each([
  ['a row of one’s own unit', { unit: 'skane' }, ['skane'], ['all', null]],
  ['a row that has no unit yet', {}, ['skane'], ['all', null]],
  ['another unit’s row', { unit: 'halland' }, ['skane'], [[], 'otherUnit']],
  ['any row, to a reader', { unit: 'halland' }, [], [[], 'reader']],
  ['a source’s row of one’s own unit', { unit: 'riket', source: '001/2' }, ['riket'], [['held'], 'source']],
  ['a source’s row of another unit', { unit: 'riket', source: '001/2' }, ['skane'], [[], 'sourceOfOther']],
] as const)('what may be written of %s', (_, row, units, expected) => {
  expect(rightsOf(row, units)).toEqual(expected);
});
