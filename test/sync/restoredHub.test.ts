import type { CoverageCache } from '../../src/sync/coverageCache';
import { syncRound, type SyncOutcome } from '../../src/sync/syncRound';
import type { Session } from '../../src/commands/session';
import { readWorkbook } from '../../src/commands/readWorkbook';
import { start } from '../../src/commands/start';
import { switchRound } from '../../src/commands/switchRound';
import { synchronise } from '../../src/commands/synchronise';
import { MemoryHub } from '../support/memoryHub';
import { openSession, readPaper, skaneOnPaper } from '../support/paperSession';
import type { PaperWorkbook } from '../support/paperWorkbook';
import { ROUND } from '../support/workbook';

let hub: MemoryHub;
let mine: PaperWorkbook;
let theirs: PaperWorkbook;
let ids = 0;
beforeEach(() => {
  hub = new MemoryHub(ROUND);
  [mine, theirs] = [skaneOnPaper(), skaneOnPaper()];
});

const client = (by: string) =>
  hub.client(by, {
    now: () => new Date('2026-03-01T12:00:00.000Z'),
    carry: (ask) => Promise.resolve({ kind: 'ok', value: ask() }),
  });
const open = (paper: PaperWorkbook, by = 'Jag'): Session =>
  openSession(paper, {
    hub: client(by),
    now: () => new Date('2026-03-01T12:00:00.000Z'),
    newId: () => `push-000${(ids += 1)}`,
    turn: () => Promise.resolve(),
  });
const sync = async (session: Session) => {
  await session.run('sync', synchronise);
  expect(session.state.failure).toBeNull();
  return session.state;
};
async function typeAndSync(session: Session, paper: PaperWorkbook, word: string) {
  paper.type('Skåne', 'B5', word);
  return sync(session);
}
const levels = () => [mine, theirs].map((paper) => paper.read('Skåne', 'B5')[0]![0]);
const stored = () => hub.entries.map(({ level, version }) => `${level} ${version}`);

describe('a hub that was restored from an older copy', () => {
  test.each(['a pane that was open all the time', 'a pane opened since'])(
    'gets again what was synced after the copy, from %s',
    async (pane) => {
      const session = open(mine);
      await typeAndSync(session, mine, 'Röd');
      const restore = hub.backup();
      await typeAndSync(session, mine, 'Gul');
      await typeAndSync(session, mine, 'Grön');
      restore();
      expect(stored()).toEqual(['red 1']);
      const after = pane.endsWith('since') ? open(mine) : session;
      const { report, conflicts } = await sync(after);
      expect([report?.sent, report?.received, conflicts.length]).toEqual([1, 0, 0]);
      expect(stored()).toEqual(['green 2']);
      expect(levels()[0]).toBe('Grön');
      // The base has come down to the hub's version: what a colleague does next is news again.
      await typeAndSync(open(theirs, 'Någon annan'), theirs, '');
      await typeAndSync(open(theirs, 'Någon annan'), theirs, 'Röd');
      await sync(after);
      expect([levels(), stored()]).toEqual([['Röd', 'Röd'], ['red 3']]);
    },
  );

  test('without the place at all gets it as new', async () => {
    const restore = hub.backup();
    await typeAndSync(open(mine), mine, 'Gul');
    restore();
    await sync(open(mine));
    expect(stored()).toEqual(['yellow 1']);
  });

  test.each([
    ['the one who saw the latest syncs first', true],
    ['the one who saw less syncs first', false],
  ])('ends with the latest that any workbook saw: %s', async (_, latestFirst) => {
    await typeAndSync(open(mine), mine, 'Röd');
    const restore = hub.backup();
    await typeAndSync(open(mine), mine, 'Gul');
    await sync(open(theirs));
    await typeAndSync(open(mine), mine, 'Grön');
    restore();
    const order = latestFirst ? [mine, theirs] : [theirs, mine];
    for (const paper of [...order, ...order]) await sync(open(paper));
    expect(levels()).toEqual(['Grön', 'Grön']);
    expect(stored()[0]).toMatch(/^green/);
  });

  test('keeps a workbook in its round for as long as it lacks something', async () => {
    const other = { ...ROUND, id: 'demo' };
    const restore = hub.backup();
    await typeAndSync(open(mine), mine, 'Gul');
    restore();
    const reopened = open(mine);
    await reopened.run('start', start);
    const model = reopened.state.model!;
    const { hub: asked } = reopened.world;
    Object.assign(asked, { model: () => Promise.resolve({ kind: 'ok', value: { ...model, rounds: [ROUND, other] } }) });
    await reopened.run('switchRound', () => switchRound(reopened, 'demo'));
    expect(reopened.state.failure).toEqual({ kind: 'unsentFirst', count: 1 });
    expect(levels()[0]).toBe('Gul');
  });

  test('is found out by a push too, where its cursor has passed the one that is known', async () => {
    const session = open(mine);
    await typeAndSync(session, mine, 'Röd');
    const restore = hub.backup();
    await typeAndSync(session, mine, 'Gul');
    const known = session.caches.get(ROUND.id)!;
    restore();
    for (const area of [2, 3, 4] as const)
      hub.receive(
        {
          id: `elsewhere-${area}`,
          round: ROUND.id,
          changes: [{ unit: 'skane', area, dimension: null, level: null, note: 'x', baseVersion: 0 }],
        },
        'Någon annan',
        new Date('2026-03-01T12:00:00.000Z'),
      );
    mine.type('Skåne', 'B5', 'Grön');
    const outcome = await syncOnce(known);
    expect(outcome).toMatchObject({ unsettled: 0, conflicts: [], sent: [{ entry: { level: 'green', version: 2 } }] });
  });

  async function syncOnce(cache: CoverageCache): Promise<SyncOutcome> {
    const locals = readPaper(mine);
    const reply = await syncRound({ locals, cache, hub: client('Jag'), newId: () => `push-000${(ids += 1)}` });
    if (reply.kind !== 'ok') throw new Error(reply.kind);
    return reply.value;
  }
});

test('a base that a co-author has written since the hub was asked is no lost version: nothing shows as unsent', async () => {
  const [one, other] = [open(mine), open(mine, 'Medförfattare')];
  await one.run('start', start);
  await typeAndSync(other, mine, 'Gul');
  await one.runQuietly(async (session) => void (await readWorkbook(session)));
  expect(one.state.standing).toEqual({ unsent: 0, incoming: 0, conflicts: 0 });
});
