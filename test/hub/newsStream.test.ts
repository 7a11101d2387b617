import { NewsStream } from '../../src/hub/news/newsStream';

const moment = () => new Promise((resolve) => setImmediate(resolve));

test('a reader who does not read is not buffered for: only where things stand last is kept, and sent when they read again', async () => {
  const stream = new NewsStream({});
  for (let cursor = 1; cursor <= 100_000; cursor++) stream.tell({ 'coverage/2026': String(cursor) });
  expect(stream.readableLength).toBeLessThan(100);

  let read = '';
  stream.on('data', (piece: Buffer) => (read += piece.toString()));
  await moment();
  expect(read).toBe('retry: 3000\n\nevent: news\nid: coverage%2F2026=100000\ndata: {"coverage/2026":"100000"}\n\n');
  stream.destroy();
});

test('a reader who has not taken the last event by the next beat is dropped', async () => {
  const stream = new NewsStream({});
  stream.on('data', () => undefined);
  await moment();
  stream.beat();
  await moment();
  stream.beat();
  expect(stream.destroyed).toBe(false);

  stream.pause();
  stream.tell({ 'coverage/2026': '1' });
  await moment();
  stream.beat();
  expect(stream.destroyed).toBe(true);
});
