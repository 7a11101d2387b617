import { registerById } from '../../../src/core/registers/registers';
import {
  changedFields,
  readDraft,
  rebaseDraft,
  writeDraft,
  writtenIn,
  yieldDraft,
  type RowDraft,
} from '../../../src/core/registers/rowDraft';

const actions = registerById('actions');
const opened = { unit: 'skane', measure: 'Biobank', goal: 'En' };
const draft: RowDraft = { opened, written: {} };
const empty: RowDraft = { opened: null, written: {} };
const write = (from: RowDraft, fields: Readonly<Record<string, string>>) =>
  Object.entries(fields).reduce((one, [id, text]) => writeDraft(one, id, text), from);

test('a row that was only opened changes nothing', () => {
  expect(readDraft(actions, draft)).toEqual({ fields: opened, faults: new Map() });
  expect(changedFields(actions, draft)).toEqual([]);
});

test('what is written and taken back again is no change', () => {
  expect(write(draft, { goal: 'Två', measure: 'Biobank' }).written).toEqual({ goal: 'Två' });
  expect(write(draft, { goal: 'Två' }).written).toEqual({ goal: 'Två' });
  expect(write(write(draft, { goal: 'Två' }), { goal: 'En' })).toEqual(draft);
});

test('a field that was emptied says nothing, which is a change', () => {
  const emptied = write(draft, { goal: '' });
  expect(readDraft(actions, emptied).fields).toEqual({ unit: 'skane', measure: 'Biobank' });
  expect(changedFields(actions, emptied)).toEqual(['goal']);
});

test('what a row needs and what can’t be read are faults, in the order of the register', () => {
  const wrong = write(empty, { unit: 'atlantis', due: 'snart', goal: 'x'.repeat(2001) });
  expect([...readDraft(actions, wrong).faults]).toEqual([
    ['unit', 'unknownUnit'],
    ['measure', 'missing'],
    ['goal', 'tooLong'],
    ['due', 'noDate'],
  ]);
  expect(writtenIn(wrong, 'due')).toBe('snart');
});

test.each([
  ['https://www.skane.se/styrdokument', undefined],
  ['http://www.skane.se', 'noLink'],
  ['www.skane.se', 'noLink'],
])('the link %s of a document: %s', (link, fault) => {
  const documents = registerById('documents');
  const one = write(empty, { unit: 'skane', title: 'Plan', link });
  expect(readDraft(documents, one).faults.get('link')).toBe(fault);
});

describe('a draft on a row that others have changed meanwhile', () => {
  const mine = write(draft, { goal: 'Mitt' });

  test('takes in what they changed elsewhere in it', () => {
    const { draft: rebased, clashes } = rebaseDraft(actions, mine, { ...opened, owner: 'FoU-chef' });
    expect(clashes).toEqual([]);
    expect(readDraft(actions, rebased).fields).toEqual({ ...opened, goal: 'Mitt', owner: 'FoU-chef' });
    expect(changedFields(actions, rebased)).toEqual(['goal']);
  });

  test('keeps its own where both changed the same, until a person has chosen', () => {
    const { draft: rebased, clashes } = rebaseDraft(actions, mine, { ...opened, goal: 'Deras' });
    expect(clashes).toEqual(['goal']);
    expect(readDraft(actions, rebased).fields.goal).toBe('Mitt');
    expect(rebaseDraft(actions, rebased, { ...opened, goal: 'Deras' }).clashes).toEqual([]);
    expect(readDraft(actions, yieldDraft(rebased, clashes)).fields.goal).toBe('Deras');
  });

  test('has nothing left to say where they said the same', () => {
    const { draft: rebased, clashes } = rebaseDraft(actions, mine, { ...opened, goal: 'Mitt' });
    expect([clashes, changedFields(actions, rebased)]).toEqual([[], []]);
  });

  test('keeps what was typed and can’t be read yet', () => {
    const { draft: rebased } = rebaseDraft(actions, write(draft, { due: '2026-13-01' }), { ...opened, goal: 'Deras' });
    expect(writtenIn(rebased, 'due')).toBe('2026-13-01');
    expect(readDraft(actions, rebased).faults.get('due')).toBe('noDate');
  });
});
