/**
 * A token for a test user of a hub in development, for trying the add-in in one's own Excel: Office has no account that
 * such a hub knows. Only a hub on this machine gives one (`POST /dev/token`); any other answers that there is no such call.
 * @param user id of the test user: `skane`, `processledare` …
 */
export async function developmentToken(origin: string, user: string): Promise<string> {
  const answer = await fetch(`${origin}/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user }),
  });
  const { token } = (await answer.json()) as { token?: string };
  if (!answer.ok || !token) throw new Error('not signed in');
  return token;
}
