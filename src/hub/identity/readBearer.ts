import type { IncomingMessage } from 'node:http';

/** Entra ID's tokens are of 1–3 KB; those of people in many groups, which it cuts at 200, of some 10. */
const LONGEST_TOKEN = 12 * 1024;

/** The bearer token of a request, before anything of it is parsed; `null` without one, and with more than one. */
export function readBearer({ rawHeaders, headers }: IncomingMessage): string | null {
  // Node keeps the first of several and drops the others, a proxy may do otherwise.
  const count = rawHeaders.filter((name, index) => index % 2 === 0 && /^authorization$/i.test(name)).length;
  const { authorization = '' } = headers;
  if (count !== 1 || authorization.length > LONGEST_TOKEN) return null;
  return /^Bearer ([^\s]+)$/i.exec(authorization)?.[1] ?? null;
}
