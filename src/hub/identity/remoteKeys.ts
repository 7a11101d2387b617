import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';

/** The key server did not answer with keys: nothing is known of the token. */
export class KeysAway extends Error {}

/** Milliseconds. Entra ID rolls its keys without warning, and asks for a look at least once a day. */
const TIMES = {
  /** A key that was withdrawn is taken for at most this long. */
  cacheMaxAge: 60 * 60 * 1000,
  /** Tokens with unknown keys make the hub look for new ones at most this often. */
  cooldownDuration: 30_000,
  timeoutDuration: 5000,
  /** How long a key server that failed is left alone. */
  rest: 2000,
} as const;

/** A tenant's keys by id, fetched when they are first asked for; throws `KeysAway` when they can't be. */
export function remoteKeys(address: URL): JWTVerifyGetKey {
  const { rest, ...times } = TIMES;
  let failedAt = -Infinity;
  const isResting = () => Date.now() < failedAt + rest;
  const keys = createRemoteJWKSet(address, {
    ...times,
    [customFetch]: async (...request) => {
      if (isResting()) throw new Error('The key server failed a moment ago.');
      return fetch(...request);
    },
  });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      const isAboutToken =
        error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys;
      if (isAboutToken) throw error;
      if (!isResting()) failedAt = Date.now();
      throw new KeysAway(`No keys from ${address.href}`, { cause: error });
    }
  };
}
