import { describeWork } from '../../src/workbook/describeWork';
import { partBySheet } from '../../src/workbook/partBySheet';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { PlainStep } from '../../src/workbook/port';
import { contentsOf, DEMO } from '../support/contents';
import { PaperWorkbook } from '../support/paperWorkbook';
import { OWN_SHEET_NAMES } from '../support/workbook';

const CONTENTS = contentsOf(DEMO);
const planOn = (book: PaperWorkbook) => planWorkbook(book.snapshot(), CONTENTS) as PlainStep[];
const PLAN = planOn(new PaperWorkbook());
const PARTS = partBySheet(PLAN);

test('each sheet that people see is a part by itself, after what nobody sees', () => {
  expect(PARTS.map(({ sheet }) => sheet)).toEqual([null, 'Skåne', ...OWN_SHEET_NAMES]);
});

test('the parts are the whole plan', () => {
  const [whole, parted] = [new PaperWorkbook(), new PaperWorkbook()];
  whole.carryOut(PLAN);
  for (const { steps } of PARTS) parted.carryOut(steps);
  expect(parted.snapshot()).toEqual(whole.snapshot());
});

test('what a part writes points to nothing that is made later', () => {
  const namedBy = (steps: readonly PlainStep[]) => steps.flatMap((step) => (step.do === 'name' ? [step.name] : []));
  PARTS.forEach(({ steps }, index) => {
    const later = new Set(PARTS.slice(index + 1).flatMap((part) => [...namedBy(part.steps), ...tablesOf(part.steps)]));
    const used = steps.filter((step) => step.do === 'write' || step.do === 'choices' || step.do === 'addRule');
    const pointed = JSON.stringify(used).match(/LS_\w+/g) ?? [];
    expect(pointed.filter((name) => later.has(name))).toEqual([]);
  });
});

test('standing sheets are put right at once, before any sheet is made', () => {
  const book = new PaperWorkbook();
  for (const { steps } of PARTS.slice(0, 4)) book.carryOut(steps);
  book.type('Riket', 'A1', 'Mitt eget land');
  const [standing, ...made] = partBySheet(planOn(book));
  expect(standing).toMatchObject({ sheet: null });
  expect(describeWork(standing!.steps).mended).toEqual(['Riket']);
  expect(made.map(({ sheet }) => sheet)).toEqual(OWN_SHEET_NAMES.slice(2));
});

test.each([...PARTS.keys()])(
  'a plan that is ended after part %i is completed by the next, as if it had never been',
  (count) => {
    const [book, whole] = [new PaperWorkbook(), new PaperWorkbook()];
    whole.carryOut(PLAN);
    for (const { steps } of PARTS.slice(0, count + 1)) book.carryOut(steps);
    book.carryOut(planOn(book));
    expect(planOn(book)).toEqual([]);
    const { sheets, usedCells } = whole.snapshot();
    expect(book.snapshot()).toMatchObject({ sheets, usedCells });
  },
);

function tablesOf(steps: readonly PlainStep[]): string[] {
  return steps.flatMap((step) => (step.do === 'table' ? [step.name] : []));
}
