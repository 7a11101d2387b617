import { once } from 'node:events';
import { connect } from 'node:net';
import type { Problem } from '../../src/sync/protocol';

/** What came back over a socket, when it was closed. */
interface WireAnswer {
  readonly status: number;
  readonly head: string;
  readonly problem: Problem;
}

/** Sends a request as it stands, letter by letter if need be wrong, and reads a problem. */
export async function callHubOnce(port: number, request: string): Promise<WireAnswer> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  socket.on('error', () => undefined);
  socket.write(request);
  await Promise.race([once(socket, 'close'), once(socket, 'end')]);
  socket.destroy();
  const [head = '', ...body] = text.split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), head, problem: JSON.parse(body.join('')) as Problem };
}
