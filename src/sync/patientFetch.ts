import { pause } from './pause';

/** The longest wait that a person is not asked about (milliseconds). Longer ones are told in words by the hub. */
const LONGEST_WAIT = 5_000;
const BUSY = [429, 503];

/**
 * Asks once more when the hub says that it is busy and when to come back, if that is soon. Such a request was not carried
 * out, so nothing happens twice.
 */
export function patientFetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const answer = await fetch(input, init);
    const wait = BUSY.includes(answer.status) ? parseRetryAfter(answer.headers.get('retry-after')) : null;
    if (wait === null || wait > LONGEST_WAIT) return answer;
    await pause(wait, init?.signal ?? new AbortController().signal);
    return fetch(input, init);
  };
}

/** Milliseconds from now; `null` where nothing is said, or a point in time, which clocks may disagree about. */
function parseRetryAfter(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : null;
}
