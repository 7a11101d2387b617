import { keepRibbon, type RibbonChange } from '../../src/commands/keepRibbon';
import { ribbonStateOf } from '../../src/commands/ribbonState';
import { EMPTY_STATE, type SessionState, type UndoOffer } from '../../src/commands/state';
import { openSession, skaneOnPaper } from '../support/paperSession';

const OFFER: UndoOffer = { act: 'sync', round: '2026', roundNow: '2026', cells: [], bases: [], sent: [] };

function enabledIn(state: Partial<SessionState>): string[] {
  const enabled = Object.entries(ribbonStateOf({ ...EMPTY_STATE, ...state }));
  return enabled.flatMap(([control, isOn]) => (isOn ? [control.replace('LS.', '')] : []));
}

describe('the buttons that make sense', () => {
  const all = ['Create', 'Sync', 'Refresh', 'Undo', 'Assess'];

  test.each<[string, Partial<SessionState>, readonly string[]]>([
    ['before the workbook is read, all that may', {}, ['Create', 'Sync', 'Refresh', 'Assess']],
    ['in a workbook of somebody else’s, making it ours', { workbook: 'none' }, ['Create']],
    ['in one of ours, what it is for', { workbook: 'ours' }, ['Create', 'Sync', 'Refresh', 'Assess']],
    ['after an act, undoing it too', { workbook: 'ours', undo: OFFER }, all],
    ['while something is done, only what does nothing', { workbook: 'ours', undo: OFFER, busy: 'sync' }, ['Assess']],
    ['without a hub, trying', { workbook: 'ours', offlineSince: new Date(0) }, ['Create', 'Sync', 'Refresh', 'Assess']],
  ])('%s', (_when, state, expected) => expect(enabledIn(state)).toEqual(expected));
});

describe('the ribbon', () => {
  const open = () =>
    openSession(skaneOnPaper(), {
      hub: {} as never,
      now: () => new Date(0),
      newId: () => '',
      turn: () => Promise.resolve(),
    });
  const controlsOf = ({ groups }: RibbonChange) =>
    groups.flatMap(({ controls }) =>
      controls.map(({ id, enabled }) => `${enabled ? '+' : '-'}${id.replace('LS.', '')}`),
    );

  /** A ribbon that refuses so many times before it takes what it is told. */
  function listen(refusals = 0) {
    const told: string[][] = [];
    let left = refusals;
    const send = (change: RibbonChange) => {
      told.push(controlsOf(change));
      return left-- > 0 ? Promise.reject(new Error('HostRestartNeeded')) : Promise.resolve();
    };
    return { told, send };
  }

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const settle = () => jest.advanceTimersByTimeAsync(0);

  test('is told everything once, then only what differs', async () => {
    const [session, { told, send }] = [open(), listen()];
    keepRibbon(session, send);
    await settle();
    session.update({ workbook: 'ours' });
    session.update({ workbook: 'none' });
    await settle();
    expect(told).toEqual([
      ['+Create', '+Sync', '+Refresh', '-Undo', '+Assess'],
      ['-Sync', '-Refresh', '-Assess'],
    ]);
  });

  test('is told what came while it was being told', async () => {
    const [session, { told, send }] = [open(), listen()];
    keepRibbon(session, send);
    session.update({ busy: 'sync' });
    await settle();
    expect(told.at(-1)).toEqual(['-Create', '-Sync', '-Refresh']);
  });

  test('that is not there yet is told again later, of what stands then', async () => {
    const [session, { told, send }] = [open(), listen(2)];
    keepRibbon(session, send);
    await settle();
    session.update({ workbook: 'none' });
    await settle();
    expect(told).toHaveLength(2);
    await jest.runAllTimersAsync();
    expect(told).toEqual([
      ['+Create', '+Sync', '+Refresh', '-Undo', '+Assess'],
      ['+Create', '-Sync', '-Refresh', '-Undo', '-Assess'],
      ['+Create', '-Sync', '-Refresh', '-Undo', '-Assess'],
    ]);
  });

  test('that never takes anything is left alone in the end', async () => {
    const [session, { told, send }] = [open(), listen(Infinity)];
    keepRibbon(session, send);
    await jest.runAllTimersAsync();
    expect(told).toHaveLength(5);
    expect(jest.getTimerCount()).toBe(0);
  });
});
