import { accountOf } from './accountOf';
import type { SignInFault } from './signIn';
import { faulty, type Grant, type TokenSource } from './tokenSource';

/** Office's older way to a token; rejects with a `code` of Office's where there is none. */
export type OfficeToken = (wish: { prompt: boolean }) => Promise<string>;

/** https://learn.microsoft.com/office/dev/add-ins/develop/troubleshoot-sso-in-office-add-ins */
const FAULTS: Readonly<Record<number, SignInFault>> = {
  13000: 'unsupported',
  13001: 'noAccount',
  13002: 'cancelled',
  13003: 'wrongAccount',
  13004: 'unsupported',
  13005: 'consent',
  13007: 'consent',
  13010: 'unsupported',
  13012: 'unsupported',
};

/** Signs in by the account that Office has, as Office did before nested app authentication. */
export function officeSource(officeToken: OfficeToken): TokenSource {
  const grant = async (prompt: boolean): Promise<Grant> => {
    try {
      const token = await officeToken({ prompt });
      return { kind: 'granted', token, ...accountOf(token) };
    } catch (error) {
      // What `fetch` throws where nobody answers.
      if (error instanceof TypeError) return faulty('network');
      return faulty(FAULTS[(error as { code?: number }).code ?? 0] ?? 'unknown');
    }
  };
  return { silent: () => grant(false), ask: () => grant(true) };
}
