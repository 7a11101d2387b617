import { join } from 'node:path';
import Database from 'libsql';
import type { Coverage, Entry, PushAnswer } from '../../src/sync/protocol';
import { aChange, aPush, removeFolder, temporaryFolder } from '../support/hub';
import { callerOf } from '../support/hubCaller';
import { spawnHub } from '../support/hubProcess';

const WRITERS = 8;
const KILLS = 6;

let folder: string;
beforeEach(() => void (folder = temporaryFolder()));
afterEach(() => removeFolder(folder));

/** Pushes to a place of its own until the hub is gone. What was answered, and what was sent last. */
interface Writer {
  readonly area: number;
  version: number;
  sent: number;
}

test('a hub that is killed again and again in the middle of its work has everything it acknowledged, once', async () => {
  const writers = Array.from({ length: WRITERS }, (_, index): Writer => ({ area: index + 1, version: 0, sent: 0 }));
  for (let kill = 0; kill < KILLS; kill++) {
    const hub = spawnHub({ PORT: '0', LS_DATA_DIR: folder });
    const caller = await callerOf(hub);
    let answered = 0;
    const work = writers.map(async (writer) => {
      for (;;) {
        // What was on its way when the hub died is sent again, to the letter; it is then found or done, never both.
        const base = writer.version;
        writer.sent = base + 1;
        const push = aPush(`push-${writer.area}-${writer.sent}`, [
          aChange({ area: writer.area as 1, baseVersion: base, note: `${writer.sent}` }),
          aChange({ area: writer.area as 1, dimension: null, level: null, baseVersion: base, note: `${writer.sent}` }),
        ]);
        const answer = await caller.push(push).catch((): PushAnswer | null => null);
        if (answer === null) return;
        expect(answer.applied.map(({ version }) => version)).toEqual([writer.sent, writer.sent]);
        writer.version = writer.sent;
        answered++;
      }
    });
    // Before the first commit, and in the middle of many.
    while (answered < 15 * kill) await new Promise(setImmediate);
    hub.child.kill('SIGKILL');
    await Promise.all([...work, hub.ended]);

    const file = new Database(join(folder, 'hub.db'));
    expect(file.pragma('integrity_check')).toMatchObject([{ integrity_check: 'ok' }]);
    expect(file.pragma('foreign_key_check')).toEqual([]);
    file.close();
  }

  const hub = spawnHub({ PORT: '0', LS_DATA_DIR: folder });
  const caller = await callerOf(hub);
  const { cursor, entries } = (await (await caller.get('/v1/coverage?round=2026')).json()) as Coverage;
  const { changes } = (await (await caller.get('/v1/history?round=2026&unit=skane')).json()) as { changes: Entry[] };
  for (const { area, version, sent } of writers)
    for (const dimension of ['kommunicerad', null]) {
      const isHere = (entry: Entry) => entry.area === area && entry.dimension === dimension;
      const versions = changes.filter(isHere).map((entry) => entry.version);
      expect(versions).toEqual(versions.map((_, index) => index + 1));
      expect([version, sent]).toContain(versions.length);
      expect(entries.find(isHere)).toMatchObject({ version: versions.length, note: `${versions.length}` });
    }
  // Both changes of a push, or none.
  expect(cursor).toBe(changes.length);
  expect(changes.filter(({ dimension }) => dimension === null)).toHaveLength(changes.length / 2);
  expect(changes.length / 2).toBeGreaterThanOrEqual((15 * KILLS * (KILLS - 1)) / 2);
  hub.child.kill('SIGKILL');
  await hub.ended;
});
