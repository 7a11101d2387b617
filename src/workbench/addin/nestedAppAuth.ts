import type { OfficeAccounts, TokenAnswer, TokenRequest } from './officeAccounts';
import type { UnderWay } from './underWay';

/**
 * The bridge that Office puts on an add-in's window for nested app authentication, as @azure/msal-browser speaks to it:
 * requests and answers are JSON text in `message` events, and belong together by `requestId`.
 */
interface Bridge {
  postMessage(message: string): void;
  addEventListener(event: 'message', listener: Listener): void;
  removeEventListener(event: 'message', listener: Listener): void;
}

type Listener = (answer: string) => void;

interface BridgeRequest {
  readonly messageType: 'NestedAppAuthRequest';
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: TokenRequest;
}

/** @param underWay told of requests that no person has to answer */
export function installNestedAppAuth(window: object, accounts: OfficeAccounts, underWay: UnderWay): void {
  const listeners = new Set<Listener>();
  const answers = {
    GetInitContext: () => Promise.resolve({ success: true, initContext: initContext(accounts) }),
    GetToken: async ({ tokenParams }: BridgeRequest) =>
      tokenAnswer(await underWay.during('requests for tokens', accounts.token(tokenParams!))),
    GetTokenPopup: async ({ tokenParams }: BridgeRequest) => tokenAnswer(await accounts.popup(tokenParams!)),
  };
  const bridge: Bridge = {
    postMessage: (message) => {
      const request = JSON.parse(message) as BridgeRequest;
      const { requestId } = request;
      void answers[request.method](request).then((answer) => {
        const text = JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...answer });
        for (const listener of listeners) listener(text);
      });
    },
    addEventListener: (_event, listener) => void listeners.add(listener),
    removeEventListener: (_event, listener) => void listeners.delete(listener),
  };
  Object.defineProperty(window, 'nestedAppAuthBridge', { value: bridge, configurable: true });
}

function initContext(accounts: OfficeAccounts) {
  const account = accounts.current();
  const accountContext = account && {
    homeAccountId: account.homeAccountId,
    environment: account.environment,
    tenantId: account.tenantId,
  };
  return { sdkName: 'local-host', sdkVersion: '1.0.0', capabilities: {}, ...(accountContext && { accountContext }) };
}

function tokenAnswer(answer: TokenAnswer): object {
  if (answer.kind === 'error') {
    const { status, code, description } = answer;
    return { success: false, error: { status, code, description } };
  }
  const { account, accessToken, idToken, expiresIn } = answer;
  const token = { access_token: accessToken, id_token: idToken, expires_in: expiresIn, properties: null };
  return { success: true, token, account: { ...account, platformBrokerId: account.homeAccountId } };
}
