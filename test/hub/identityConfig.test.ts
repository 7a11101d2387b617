import { parseConfig } from '../../src/hub/parseConfig';
import { startFailureText } from '../../src/hub/startFailure';

const [T1, T2] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const API = 'aaaaaaaa-0000-4000-8000-000000000001';
const PANE = 'cccccccc-0000-4000-8000-000000000001';
const OTHER = 'cccccccc-0000-4000-8000-000000000002';
const OID = '99999999-9999-4999-8999-999999999999';
const ENTRA = { LS_TENANTS: T1, LS_AUDIENCE: API, LS_CLIENTS: PANE };

const read = (env: Record<string, string>) => {
  const reading = parseConfig(env);
  return reading.kind === 'config' ? reading.config : startFailureText(reading.failure);
};

test('without any of its settings there are test users, on this machine', () => {
  expect(read({})).toMatchObject({
    identity: { kind: 'development' },
    host: '127.0.0.1',
    guard: { trustedProxies: [] },
  });
  expect(read({ LS_TENANTS: '', LS_TRUSTED_PROXIES: '' })).toMatchObject({ identity: { kind: 'development' } });
});

test('three settings make it Entra ID', () => {
  expect(read(ENTRA)).toMatchObject({
    identity: {
      ...{ kind: 'entra', tenants: [T1], audience: API, clients: [PANE], paneClient: PANE, firstLeader: null },
      ...{ scope: 'Coverage.ReadWrite', authority: 'https://login.microsoftonline.com' },
    },
  });
});

test('the others change what they say', () => {
  const env = {
    LS_TENANTS: ` ${T1}, ${T2.toUpperCase()},${T1}`,
    LS_AUDIENCE: API.toUpperCase(),
    LS_CLIENTS: `${PANE},${OTHER}`,
    LS_PANE_CLIENT: OTHER,
    LS_SCOPE: 'access_as_user',
    LS_AUTHORITY: 'https://login.example/',
    LS_FIRST_LEADER: `${T2}/${OID.toUpperCase()}/Å. Ö. / Ledare`,
    LS_TRUSTED_PROXIES: '10.0.0.0/8, ::1',
  };
  const member = { tid: T2, oid: OID, name: 'Å. Ö. / Ledare', role: 'processLeader', units: [] };
  expect(read(env)).toMatchObject({
    identity: {
      ...{ tenants: [T1, T2], audience: API, clients: [PANE, OTHER], paneClient: OTHER, scope: 'access_as_user' },
      ...{ authority: 'https://login.example', firstLeader: member },
    },
    guard: { trustedProxies: ['10.0.0.0/8', '::1'] },
  });
});

describe('half of it is refused, and never opens the test users:', () => {
  test.each<[string, Record<string, string>, missing: string]>([
    ['tenants alone', { LS_TENANTS: T1 }, 'LS_AUDIENCE, LS_CLIENTS'],
    ['an audience alone', { LS_AUDIENCE: API }, 'LS_TENANTS, LS_CLIENTS'],
    ['no tenants', { LS_AUDIENCE: API, LS_CLIENTS: PANE }, 'LS_TENANTS'],
    ['an empty list of tenants', { ...ENTRA, LS_TENANTS: '' }, 'LS_TENANTS'],
    ['a first leader alone', { LS_FIRST_LEADER: `${T1}/${OID}/A` }, 'LS_TENANTS, LS_AUDIENCE, LS_CLIENTS'],
    ['an issuer alone', { LS_AUTHORITY: 'http://127.0.0.1:1' }, 'LS_TENANTS, LS_AUDIENCE, LS_CLIENTS'],
  ])('%s', (_what, env, missing) => {
    expect(read(env)).toMatch(
      new RegExp(`^Inloggning .* ange också ${missing}, .* / Signing in .* give ${missing} too`),
    );
  });
});

describe('what is wrong is said in one line, in Swedish and English:', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['a tenant that is a name', { LS_TENANTS: 'common' }, /^LS_TENANTS har ”common” .* \/ LS_TENANTS has “common”/],
    ['a list of nothing', { LS_CLIENTS: ' , ' }, /^LS_CLIENTS har ” , ” /],
    ['an audience that is an address', { LS_AUDIENCE: `api://${API}` }, /^LS_AUDIENCE har ”api:/],
    ['two audiences', { LS_AUDIENCE: `${API},${PANE}` }, /^LS_AUDIENCE har ”/],
    ['a client that is none', { LS_CLIENTS: `${PANE},x` }, /^LS_CLIENTS har ”.*,x”/],
    ['a pane that may not call', { LS_PANE_CLIENT: OTHER }, /^LS_PANE_CLIENT är .* \/ LS_PANE_CLIENT is /],
    ['two scopes', { LS_SCOPE: 'a b' }, /^LS_SCOPE är ”a b” .* \/ LS_SCOPE is “a b”/],
    ['an issuer without https', { LS_AUTHORITY: 'http://login.example' }, /^LS_AUTHORITY är .* \/ LS_AUTHORITY is /],
    ['an issuer that is no address', { LS_AUTHORITY: 'login' }, /^LS_AUTHORITY är ”login”/],
    ['a leader without a name', { LS_FIRST_LEADER: `${T1}/${OID}/` }, /^LS_FIRST_LEADER är .* \/ LS_FIRST_LEADER is /],
    ['a leader of another tenant', { LS_FIRST_LEADER: `${T2}/${OID}/A` }, /^LS_FIRST_LEADER är /],
    ['a leader by e-mail', { LS_FIRST_LEADER: `${T1}/a@example.org/A` }, /^LS_FIRST_LEADER är /],
    ['a leader in one word', { LS_FIRST_LEADER: 'Anna' }, /^LS_FIRST_LEADER är ”Anna”/],
    [
      'a proxy that is a name',
      { LS_TRUSTED_PROXIES: 'true' },
      /^LS_TRUSTED_PROXIES är ”true” .* \/ LS_TRUSTED_PROXIES is /,
    ],
    ['a range too wide', { LS_TRUSTED_PROXIES: '10.0.0.0/33' }, /^LS_TRUSTED_PROXIES är /],
    ['a network without https', { HOST: '0.0.0.0' }, /^HOST är ”0\.0\.0\.0”, men utan https .* \/ HOST is /],
  ])('%s', (_what, env, words) => {
    expect(read({ ...ENTRA, ...env })).toMatch(words);
    expect(read({ ...ENTRA, ...env })).not.toContain('\n');
  });
});

describe('other machines reach it', () => {
  test.each<[string, Record<string, string>]>([
    ['with https of its own', { LS_TLS_KEY: 'key', LS_TLS_CERT: 'cert' }],
    ['behind a proxy', { LS_TRUSTED_PROXIES: '10.0.0.7' }],
  ])('%s', (_what, env) => {
    expect(read({ ...ENTRA, HOST: '0.0.0.0', ...env })).toMatchObject({ host: '0.0.0.0' });
  });

  test('never with test users', () => {
    expect(read({ HOST: '0.0.0.0', LS_TLS_KEY: 'key', LS_TLS_CERT: 'cert' })).toMatch(/^HOST är .*testanvändare/);
  });
});
