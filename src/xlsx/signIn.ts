import { developmentToken } from '../sync/developmentToken';

/** A token for a test user of a hub in development; a hub that is away is told apart from one that knows no such user. */
export async function signIn(
  origin: string,
  user: string,
): Promise<{ kind: 'ok'; value: string } | { kind: 'offline' } | { kind: 'unknown' }> {
  try {
    return { kind: 'ok', value: await developmentToken(origin, user) };
  } catch (error) {
    // What `fetch` throws where nobody answers.
    return error instanceof TypeError ? { kind: 'offline' } : { kind: 'unknown' };
  }
}
