import type { AssessmentPlace } from '../../src/core/assessment';
import { PlacePointer } from '../../src/commands/placePointer';
import { skaneOnPaper } from '../support/paperSession';

const [sheet] = skaneOnPaper().snapshot().tables;
const { sheetId } = sheet!;
const at = (address: string) => ({ sheetId, address });
const place = (area: number, dimension: AssessmentPlace['dimension']): AssessmentPlace =>
  ({ unit: 'skane', area, dimension }) as AssessmentPlace;
const B5 = place(1, 'kommunicerad');
const C5 = place(1, 'identifierad');
const D5 = place(1, 'styrdokument');

function pointer(): PlacePointer {
  const made = new PlacePointer();
  made.over([sheet!]);
  return made;
}

test.each([
  ['B5', B5],
  ['$E$12', place(8, 'infrastruktur')],
  ['B5:E5', B5],
  ['A5', place(1, null)],
  ['G12', place(8, null)],
  ['A4', null],
  ['L5', null],
  ['5:5', place(1, null)],
  ['B:B', null],
  ['C5,B7', C5],
])('%s is selected: the place is %o', (address, expected) => {
  const one = pointer();
  one.tell(at(address));
  expect(one.place).toEqual(expected);
});

test('on another sheet there is no place', () => {
  const one = pointer();
  one.tell({ sheetId: 'other', address: 'B5' });
  expect(one.place).toBeNull();
});

test('the pane is there at once, and the echo changes nothing', () => {
  const one = pointer();
  expect(one.choose(C5)).toEqual({ sheet: 'Skåne', address: 'C5' });
  expect(one.place).toEqual(C5);
  one.tell(at('C5'));
  expect(one.place).toEqual(C5);
});

test('echoes of places in between never send the pane back', () => {
  const one = pointer();
  for (const next of [B5, C5, D5]) one.choose(next);
  one.tell(at('B5'));
  expect(one.place).toEqual(D5);
  one.tell(at('D5'));
  expect(one.place).toEqual(D5);
  one.tell(at('B5'));
  expect(one.place).toEqual(B5);
});

test('who clicks elsewhere in the grid meanwhile has the last word', () => {
  const one = pointer();
  one.choose(C5);
  one.tell(at('B7'));
  expect(one.place).toEqual(place(3, 'kommunicerad'));
  expect(one.isOnWayTo(C5)).toBe(false);
});

test('an echo that never comes keeps no later click back', () => {
  const one = pointer();
  one.choose(B5);
  one.tell(at('D5'));
  expect(one.place).toEqual(D5);
  one.tell(at('B5'));
  expect(one.place).toEqual(B5);
});
