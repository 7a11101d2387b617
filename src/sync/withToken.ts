const UNAUTHORIZED = 401;

/**
 * Asks with a token, and once more with another where the hub refuses the first: for a token that it refuses, it has done
 * nothing. Rejects as the tokens do, when nobody is signed in.
 * @param token gives another than the one that was refused, or the same where there is none
 * @param ask may answer `null` where nobody does
 */
export async function withToken<Answer extends { readonly status: number } | null>(
  token: (refused?: string) => Promise<string>,
  ask: (token: string) => Promise<Answer>,
): Promise<Answer> {
  const first = await token();
  const answer = await ask(first);
  if (answer?.status !== UNAUTHORIZED) return answer;
  const second = await token(first);
  return second === first ? answer : await ask(second);
}
