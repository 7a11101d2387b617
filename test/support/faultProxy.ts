import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What can befall one request between a client and the hub. */
export const FAULTS = [
  /** Cut off before the hub sees it. */
  'dropped',
  /** The hub does what was asked; the answer never comes. */
  'answerLost',
  /** The answer breaks off in the middle. */
  'answerCut',
  /** The hub gets it twice at the same time. */
  'doubled',
  /** The hub gets it again a while after it was answered. */
  'echoed',
  /** It waits a while on the way, so that later ones overtake it. */
  'late',
  /** A gateway answers with a page of its own. */
  'badGateway',
] as const;
/** `held`: a proxy gathers the answer until it is whole, which a stream never is. */
export type Fault = (typeof FAULTS)[number] | 'none' | 'held';

/** Milliseconds that something late is late at most. */
const LATE = 150;

/** A proxy before a hub, on a port of its own, that does to each request what the test says. */
export class FaultProxy {
  readonly #server = createServer((request, answer) => {
    this.#pass(request, answer).catch(() => answer.destroy());
  });
  readonly happened = new Map<Fault, number>();
  /** Requests by path, whatever befell them. */
  readonly asked: string[] = [];

  private constructor(
    /** Where the hub stands now. */
    readonly target: () => string,
    /** What befalls the next request. */
    public decide: (request: IncomingMessage) => Fault,
  ) {}

  static async open(target: () => string, decide: (request: IncomingMessage) => Fault = () => 'none') {
    const proxy = new FaultProxy(target, decide);
    await new Promise<void>((listening) => proxy.#server.listen(0, '127.0.0.1', listening));
    return proxy;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Cuts off everything that is on its way. */
  cutAll(): void {
    this.#server.closeAllConnections();
  }

  async close(): Promise<void> {
    const closed = new Promise((done) => this.#server.close(done));
    this.cutAll();
    await closed;
  }

  async #pass(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    this.asked.push(request.url!);
    const fault = this.decide(request);
    this.happened.set(fault, (this.happened.get(fault) ?? 0) + 1);
    const body = await buffer(request);
    const forward = () => this.#forward(request, body);
    switch (fault) {
      case 'none':
        return relay(await forward(), answer);
      case 'dropped':
        return void answer.destroy();
      case 'answerLost':
        await forward();
        return void answer.destroy();
      case 'answerCut': {
        const from = await forward();
        const whole = await buffer(from);
        answer.writeHead(from.statusCode!, from.headers);
        answer.write(whole.subarray(0, whole.length / 2), () => answer.destroy());
        return;
      }
      case 'doubled': {
        const [first] = await Promise.all([forward(), forward().then((second) => second.resume())]);
        return relay(first, answer);
      }
      case 'echoed':
        setTimeout(() => void forward().then((again) => again.resume(), ignore), Math.random() * LATE);
        return relay(await forward(), answer);
      case 'late':
        await new Promise((resolve) => setTimeout(resolve, Math.random() * LATE));
        return relay(await forward(), answer);
      case 'badGateway':
        return void answer.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>');
      case 'held': {
        const from = await forward();
        request.socket.once('close', () => from.destroy());
        const whole = await buffer(from);
        return void answer.writeHead(from.statusCode!, from.headers).end(whole);
      }
    }
  }

  #forward({ method, url, headers }: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      ask(new URL(url!, this.target()), { method: method!, headers, agent: false }, resolve)
        .on('error', reject)
        .end(body);
    });
  }
}

function relay(from: IncomingMessage, answer: ServerResponse): void {
  answer.writeHead(from.statusCode!, from.headers);
  answer.once('close', () => from.destroy());
  from.on('error', () => answer.destroy()).pipe(answer);
}

/** An echo that comes to nothing is as good as none. */
function ignore(): void {
  // Nobody waits for it.
}
