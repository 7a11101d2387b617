import { isIP } from 'node:net';
import type { Language } from '../../core/language';
import { DEFAULT_GUARD, type Guard } from './guard';

/** A setting of the surroundings that can't be used: what it says, and what it should be. */
export interface WrongSetting {
  readonly name: string;
  readonly value: string;
  readonly wanted: Readonly<Record<Language, string>>;
}

export type GuardReading = { kind: 'guard'; guard: Guard } | { kind: 'wrong'; setting: WrongSetting };

type Env = Readonly<Record<string, string | undefined>>;

const SHORTEST_TOKEN = 16;
const NUMBERS = {
  LS_RATE_MEMBER: { field: 'memberRequests', least: 1, most: 1_000_000, unit: 1 },
  LS_RATE_ADDRESS: { field: 'addressRequests', least: 1, most: 10_000_000, unit: 1 },
  LS_RATE_SIGN_IN: { field: 'failedSignIns', least: 1, most: 1_000_000, unit: 1 },
  LS_MAX_CONNECTIONS: { field: 'connections', least: 1, most: 1_000_000, unit: 1 },
  /** Seconds. */
  LS_REQUEST_TIMEOUT: { field: 'requestTimeout', least: 1, most: 600, unit: 1000 },
} as const satisfies Record<string, { field: keyof Guard; least: number; most: number; unit: number }>;

/** Reads limits, proxies, framing origins and the token for measurements. What is not said is as in `DEFAULT_GUARD`. */
export function parseGuard(env: Env): GuardReading {
  const numbers: { -readonly [F in (typeof NUMBERS)[keyof typeof NUMBERS]['field']]?: number } = {};
  for (const [name, { field, least, most, unit }] of Object.entries(NUMBERS)) {
    const value = env[name];
    if (!value) continue;
    if (!/^\d{1,9}$/.test(value) || Number(value) < least || Number(value) > most)
      return wrong(name, value, {
        sv: `ett heltal från ${least} till ${most}`,
        en: `an integer from ${least} to ${most}`,
      });
    numbers[field] = Number(value) * unit;
  }
  const proxies = listed(env.LS_TRUSTED_PROXIES);
  if (!proxies.every(isAddressRange))
    return wrong('LS_TRUSTED_PROXIES', env.LS_TRUSTED_PROXIES, {
      sv: 'adresser med komma emellan, som 10.0.0.0/8',
      en: 'addresses with commas between, such as 10.0.0.0/8',
    });
  const frameAncestors = listed(env.LS_FRAME_ANCESTORS);
  if (!frameAncestors.every(isOrigin))
    return wrong('LS_FRAME_ANCESTORS', env.LS_FRAME_ANCESTORS, {
      sv: 'https-adresser utan sökväg med komma emellan, som https://office.region.example',
      en: 'https addresses without a path with commas between, such as https://office.region.example',
    });
  const metricsToken = env.LS_METRICS_TOKEN || null;
  // What is wrong with a secret is told without the secret.
  if (metricsToken !== null && !(metricsToken.length >= SHORTEST_TOKEN && /^[\x21-\x7e]+$/.test(metricsToken)))
    return wrong('LS_METRICS_TOKEN', '…', {
      sv: `minst ${SHORTEST_TOKEN} tecken utan mellanslag`,
      en: `at least ${SHORTEST_TOKEN} characters without spaces`,
    });
  const requestTimeout = numbers.requestTimeout ?? DEFAULT_GUARD.requestTimeout;
  const headersTimeout = Math.min(DEFAULT_GUARD.headersTimeout, requestTimeout);
  return {
    kind: 'guard',
    guard: { ...DEFAULT_GUARD, ...numbers, headersTimeout, trustedProxies: proxies, frameAncestors, metricsToken },
  };
}

function wrong(name: string, value: string | undefined, wanted: WrongSetting['wanted']): GuardReading {
  return { kind: 'wrong', setting: { name, value: value ?? '', wanted } };
}

function listed(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function isAddressRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  // A range of everything would believe anybody.
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (version === 4 ? 32 : 128))
  );
}

function isOrigin(text: string): boolean {
  return /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/i.test(text);
}
