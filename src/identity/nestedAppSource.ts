import type { AccountInfo, AuthenticationResult } from '@azure/msal-browser';
import type { EntraSignIn } from '../sync/signInSettings';
import { SignInAway } from '../sync/signInAway';
import { nestedAppFault } from './nestedAppFault';
import { faulty, type Grant, type TokenSource } from './tokenSource';

/**
 * Nested app authentication: Office itself signs the person in, and hands tokens over a bridge that it puts on the
 * window. https://learn.microsoft.com/office/dev/add-ins/develop/enable-nested-app-authentication-in-your-add-in
 * @returns `null` where there is no bridge, whatever Office says of its requirement sets: Excel on the web may say more
 * than it has
 */
export async function openNestedAppSource({ clientId, authority, scopes }: EntraSignIn): Promise<TokenSource | null> {
  const { CacheLookupPolicy, createNestablePublicClientApplication } = await loadLibrary();
  const client = await createNestablePublicClientApplication({
    auth: { clientId, authority },
    cache: { cacheLocation: 'memoryStorage' },
  });
  if (!('nestedAppAuthBridge' in window)) return null;
  let account: AccountInfo | undefined;
  const grant = async (acquire: () => Promise<AuthenticationResult>): Promise<Grant> => {
    try {
      const result = await acquire();
      account = result.account;
      return {
        kind: 'granted',
        token: result.accessToken,
        account: { id: account.homeAccountId, name: account.name ?? '', username: account.username },
        expiresAt: result.expiresOn?.getTime() ?? 0,
      };
    } catch (error) {
      return faulty(nestedAppFault(error));
    }
  };
  const request = { scopes: [...scopes], authority };
  return {
    // Past the library's own memory, which keeps to the account that Office named when the page loaded; Office has one.
    silent: ({ renew }) =>
      grant(() =>
        client.acquireTokenSilent({
          ...request,
          forceRefresh: renew,
          cacheLookupPolicy: CacheLookupPolicy.Skip,
          ...(account && { account }),
        }),
      ),
    ask: () => grant(() => client.acquireTokenPopup(request)),
  };
}

/** On demand, in a file of its own. It comes from the hub as everything does. */
function loadLibrary() {
  return import(/* webpackChunkName: "sign-in" */ '@azure/msal-browser').catch(() => {
    throw new SignInAway();
  });
}
