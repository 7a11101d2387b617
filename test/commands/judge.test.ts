import { judge, settleUnwritten } from '../../src/commands/judge';
import { readWorkbook } from '../../src/commands/readWorkbook';
import type { Session } from '../../src/commands/session';
import type { SessionState } from '../../src/commands/state';
import type { AssessmentPlace } from '../../src/core/assessment';
import { LIMITS } from '../../src/sync/protocol';
import { openSession, skaneOnPaper } from '../support/paperSession';
import { ROUND } from '../support/workbook';
import type { PaperWorkbook } from '../support/paperWorkbook';

const HERE: AssessmentPlace = { unit: 'skane', area: 1, dimension: 'kommunicerad' };

/** An add-in that has never met a hub, over Skåne's sheet. */
async function openOffline(): Promise<{ session: Session; paper: PaperWorkbook }> {
  const paper = skaneOnPaper();
  const session = openSession(paper, {
    hub: {} as never,
    now: () => new Date(0),
    newId: () => '',
    turn: () => Promise.resolve(),
  });
  await session.runQuietly(async () => void (await readWorkbook(session)));
  return { session, paper };
}

const level = (paper: PaperWorkbook) => paper.read('Skåne', 'B5')[0]![0];

test('a judgement needs no hub, and is unsent', async () => {
  const { session, paper } = await openOffline();
  await judge(session, HERE, { level: 'green', note: 'Beslut i maj' });
  expect(level(paper)).toBe('Grön');
  expect(session.state).toMatchObject({ unsent: 1, unwritten: [], failure: null, undo: { act: 'judge' } });
});

test('what is said counts before it is written, and the last word is written', async () => {
  const { session, paper } = await openOffline();
  const first = judge(session, HERE, { level: 'green' });
  const second = judge(session, HERE, { level: 'red' });
  expect(session.state.unwritten).toMatchObject([{ value: 'red', stopped: null }]);
  await Promise.all([first, second]);
  expect(level(paper)).toBe('Röd');
  expect(session.state.unwritten).toEqual([]);
});

test.each<[string, Partial<SessionState>]>([
  ['closed', { round: { ...ROUND, closed: true } }],
  ['reader', { me: { name: '', role: 'reader', units: [] } }],
  ['notMine', { me: { name: '', role: 'coordinator', units: ['halland'] } }],
])('it is refused where the reason is %s, and nothing is lost', async (why, state) => {
  const { session, paper } = await openOffline();
  session.update(state);
  await judge(session, HERE, { level: 'green' });
  expect(level(paper)).toBe('');
  expect(session.state.unwritten).toMatchObject([{ value: 'green', stopped: why }]);
  await settleUnwritten(session, HERE, 'drop');
  expect(session.state.unwritten).toEqual([]);
});

test('a text past the limit is not cut, and keeps no level back', async () => {
  const { session, paper } = await openOffline();
  await judge(session, HERE, { level: 'green', note: 'x'.repeat(LIMITS.note + 1) });
  expect(level(paper)).toBe('Grön');
  expect(session.state.unwritten).toMatchObject([{ field: 'note', stopped: 'tooLong' }]);
});

test('what was said of one round is not written into another', async () => {
  const { session, paper } = await openOffline();
  const said = judge(session, HERE, { level: 'green' });
  session.update({ roundId: '2027' });
  await said;
  expect(level(paper)).toBe('');
  expect(session.state.unwritten).toMatchObject([{ stopped: 'changed' }]);
});
