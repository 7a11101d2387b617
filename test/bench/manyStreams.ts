import { request, type IncomingMessage } from 'node:http';
import { EVENTS } from '../../src/sync/eventsProtocol';
import type { ManyHub } from './openManyHub';
import { result, type BenchResult } from './result';
import { noTimes, seatAll, syncOnce } from './seats';

/** Many open streams: what each costs the hub, and how soon all of them hear of a push. */
export async function benchStreams(
  many: ManyHub,
  { count, writer }: { count: number; writer: number },
): Promise<BenchResult[]> {
  const before = (await many.usage()).memory;
  const streams = await Promise.all(
    Array.from({ length: count }, async (_, i) => openStream(many.origin, await many.token(`member-${i}`))),
  );
  const after = (await many.usage()).memory;
  const [seat] = await seatAll(many, writer, 1);
  const heard = Promise.all(streams.map((stream) => hears(stream, `coverage/${seat!.round}`)));
  const begun = performance.now();
  await syncOnce(seat!, noTimes());
  await heard;
  const taken = performance.now() - begun;
  for (const stream of streams) stream.destroy();
  const each = (after - before) / count / 1000;
  return [
    result('streams.memory', `memory of the hub per open stream, ${count} of them`, each, 'kB', 100),
    result('streams.heard', `a sync, until all ${count} streams have heard of it`, taken, 'ms', 2000),
  ];
}

function openStream(origin: string, token: string): Promise<IncomingMessage> {
  const headers = { authorization: `Bearer ${token}`, accept: 'text/event-stream' };
  return new Promise((resolve, reject) => {
    request(origin + EVENTS.path, { headers, agent: false }, (answer) => {
      if (answer.statusCode === 200) answer.once('data', () => resolve(answer));
      else reject(new Error(`A stream was refused: ${answer.statusCode}`));
    })
      .on('error', reject)
      .end();
  });
}

function hears(stream: IncomingMessage, name: string): Promise<void> {
  return new Promise((resolve) => stream.on('data', (text: Buffer) => text.includes(`{"${name}"`) && resolve()));
}
