import type { Socket } from 'node:net';
import { parseLanguage } from '../problem/parseLanguage';
import { makeProblem } from '../problem/makeProblem';
import type { ProblemCode } from '../problem/problems';
import { PLAIN_HEADERS } from './addHeaders';

const CODES: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headersTooLarge',
  ERR_HTTP_REQUEST_TIMEOUT: 'requestTimeout',
};

interface ClientError {
  readonly code: string;
  /** What was received last, as Node gives it where it could make nothing of it. */
  readonly rawPacket?: unknown;
}

/** Answers what is no HTTP, or came too slowly, with problem+json as well, and closes the connection. */
export function answerClientError(error: ClientError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable || hasAnswerUnderWay(socket)) {
    socket.destroy();
    return;
  }
  const received = Buffer.isBuffer(error.rawPacket) ? error.rawPacket.toString('latin1') : '';
  const language = parseLanguage(/^accept-language:([^\r\n]*)/im.exec(received)?.[1]);
  const problem = makeProblem(CODES[error.code] ?? 'badRequest', language, { about: 'HTTP' });
  const body = Buffer.from(JSON.stringify(problem));
  const headers = {
    ...PLAIN_HEADERS,
    'cache-control': 'no-store',
    connection: 'close',
    'content-language': language,
    'content-length': body.length,
    'content-type': 'application/problem+json; charset=utf-8',
  };
  const head = [`HTTP/1.1 ${problem.status} ${REASONS[problem.status]}`, ...lines(headers), '', ''].join('\r\n');
  // Nothing may follow the head of an answer to HEAD: it would be taken for the next answer.
  const content = received.startsWith('HEAD ') ? Buffer.alloc(0) : body;
  socket.end(Buffer.concat([Buffer.from(head), content]), () => socket.destroy());
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

/** A second head in the middle of an answer would be taken for its content. */
function hasAnswerUnderWay(socket: Socket & { _httpMessage?: { headersSent?: boolean } | null }): boolean {
  return socket._httpMessage?.headersSent === true;
}

function lines(headers: Readonly<Record<string, string | number>>): string[] {
  return Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
}
