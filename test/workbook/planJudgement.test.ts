import { placeKey, type AssessmentPlace } from '../../src/core/assessment';
import { planJudgement, type JudgedField } from '../../src/workbook/planJudgement';
import type { UnitAssessment } from '../../src/workbook/readUnit';
import { readPaper, skaneOnPaper } from '../support/paperSession';

const LEVEL: AssessmentPlace = { unit: 'skane', area: 1, dimension: 'kommunicerad' };
const AREA: AssessmentPlace = { unit: 'skane', area: 1, dimension: null };

/** Skåne's first place and first area's remark, once some cells say something. */
function standing(place: AssessmentPlace, cells: Readonly<Record<string, string>> = {}): UnitAssessment {
  const paper = skaneOnPaper();
  for (const [address, content] of Object.entries(cells)) paper.type('Skåne', address, content);
  return readPaper(paper).find((one) => placeKey(one.place) === placeKey(place))!;
}

function judge(assessment: UnitAssessment, field: JudgedField['field'], value: string | null, seen: string | null) {
  return planJudgement(assessment, [{ field, value, seen }]);
}

const writes = ({ steps }: ReturnType<typeof planJudgement>) =>
  steps.flatMap(({ sheet, address, expected, then }) =>
    then.map((step) => ({ sheet, address, expected, content: step.do === 'write' ? step.contents[0]![0] : null })),
  );

test.each([
  ['green', 'Grön'],
  ['yellow', 'Gul'],
  ['red', 'Röd'],
])('%s is written as its word', (level, word) => {
  expect(writes(judge(standing(LEVEL), 'level', level, null))).toEqual([
    { sheet: 'Skåne', address: 'B5', expected: '', content: word },
  ]);
});

test('not assessed is an empty cell', () => {
  expect(writes(judge(standing(LEVEL, { B5: 'Grön' }), 'level', null, 'green'))).toMatchObject([
    { expected: 'Grön', content: '' },
  ]);
});

test.each(['Ej bedömd', '?', '–'])('%s says already that nothing is assessed, and stays', (word) => {
  expect(judge(standing(LEVEL, { B5: word }), 'level', null, null)).toEqual({ steps: [], stopped: new Map() });
});

test('a word that nobody understands is replaced by the level that is chosen, also by none', () => {
  const unknown = standing(LEVEL, { B5: 'hyfsad' });
  expect(writes(judge(unknown, 'level', 'red', null))).toMatchObject([{ expected: 'hyfsad', content: 'Röd' }]);
  expect(writes(judge(unknown, 'level', null, null))).toMatchObject([{ expected: 'hyfsad', content: '' }]);
});

test('a note and a source of a dimension stand in the base, beside what was synced', () => {
  const planned = planJudgement(standing(LEVEL), [
    { field: 'note', value: 'Beslut i maj', seen: '' },
    { field: 'source', value: 'https://skane.se', seen: '' },
  ]);
  expect(writes(planned)).toEqual([
    { sheet: 'LS_bas_skane', address: 'F3', expected: '', content: "'Beslut i maj" },
    { sheet: 'LS_bas_skane', address: 'G3', expected: '', content: "'https://skane.se" },
  ]);
});

test('those of an area stand in its own cells, and are never taken for a formula', () => {
  expect(writes(judge(standing(AREA), 'note', '=1+1', ''))).toEqual([
    { sheet: 'Skåne', address: 'I5', expected: '', content: "'=1+1" },
  ]);
});

test('what somebody has written since is left alone', () => {
  const planned = judge(standing(LEVEL, { B5: 'Gul' }), 'level', 'green', null);
  expect(planned).toEqual({ steps: [], stopped: new Map([['level', 'changed']]) });
});

test('what somebody has written since and means the same is as it should be', () => {
  expect(judge(standing(LEVEL, { B5: 'g' }), 'level', 'green', null)).toEqual({ steps: [], stopped: new Map() });
});

test('a formula is never written over', () => {
  const found = standing(LEVEL);
  const pinned = { ...found, cells: { ...found.cells, level: { ...found.cells.level!, formula: '=B6' } } };
  expect(judge(pinned, 'level', 'green', null)).toEqual({ steps: [], stopped: new Map([['level', 'formula']]) });
});

test('a form without a cell for it says so', () => {
  const found = standing(AREA);
  const without = { ...found, cells: { ...found.cells, note: null } };
  expect(judge(without, 'note', 'x', '')).toEqual({ steps: [], stopped: new Map([['note', 'noCell']]) });
});

test('one field that is stopped keeps no other back', () => {
  const planned = planJudgement(standing(LEVEL, { B5: 'Gul' }), [
    { field: 'level', value: 'green', seen: null },
    { field: 'note', value: 'ny', seen: '' },
  ]);
  expect(writes(planned)).toHaveLength(1);
  expect([...planned.stopped]).toEqual([['level', 'changed']]);
});
