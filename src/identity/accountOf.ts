import type { Granted } from './tokenSource';

interface Claims {
  readonly tid?: string;
  readonly oid?: string;
  readonly name?: string;
  readonly preferred_username?: string;
  /** Seconds since 1970. */
  readonly exp?: number;
}

/** Whose a token of Office's is and until when, by its claims: it is made for this add-in, which may read it. */
export function accountOf(token: string): Pick<Granted, 'account' | 'expiresAt'> {
  const { tid = '', oid = '', name = '', preferred_username: username = '', exp = 0 } = claimsOf(token);
  return { account: { id: `${tid}/${oid}`, name, username }, expiresAt: exp * 1000 };
}

function claimsOf(token: string): Claims {
  const base64 = (token.split('.')[1] ?? '').replace(/-/g, '+').replace(/_/g, '/');
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) as Claims;
  } catch {
    return {};
  }
}
