import type { AuthError } from '@azure/msal-browser';
import type { SignInFault } from './signIn';

/** By the library's own codes. */
const BY_CODE: Readonly<Record<string, SignInFault>> = {
  user_canceled: 'cancelled',
  user_cancelled: 'cancelled',
  popup_window_error: 'blocked',
  empty_window_error: 'blocked',
  no_network_connectivity: 'network',
  network_error: 'network',
  no_account_found: 'noAccount',
  no_account_error: 'noAccount',
  nested_app_auth_bridge_disabled: 'unsupported',
};

/** By Entra ID's: https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const BY_ENTRA: Readonly<Record<string, SignInFault>> = {
  // Not consented to, declined, or for an administrator to consent to.
  AADSTS65001: 'consent',
  AADSTS65004: 'consent',
  AADSTS90094: 'consent',
  // Unknown in the tenant, as user or as application; not assigned.
  AADSTS50020: 'wrongAccount',
  AADSTS50034: 'wrongAccount',
  AADSTS50105: 'wrongAccount',
  AADSTS90072: 'wrongAccount',
  AADSTS500011: 'wrongAccount',
  AADSTS700016: 'wrongAccount',
};

/** What is wrong when nested app authentication gives no token. */
export function nestedAppFault(error: unknown): SignInFault {
  const { name, errorCode = '', errorMessage = '', subError = '' } = error as Partial<AuthError>;
  const entra = BY_ENTRA[/AADSTS\d+/.exec(`${errorCode} ${errorMessage}`)?.[0] ?? ''];
  if (entra) return entra;
  if (/consent/.test(`${errorCode} ${subError}`)) return 'consent';
  return BY_CODE[errorCode] ?? (name === 'InteractionRequiredAuthError' ? 'needed' : 'unknown');
}
