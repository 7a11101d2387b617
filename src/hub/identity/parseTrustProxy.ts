import { isIP } from 'node:net';

/**
 * Proxies whose word is taken on where a call came from: addresses or ranges (`10.0.0.0/8`), with commas between.
 * @returns `null` where any of them is neither
 */
export function parseTrustProxy(text: string): readonly string[] | null {
  const proxies = text
    .split(',')
    .map((proxy) => proxy.trim())
    .filter(Boolean);
  return proxies.every(isAddressOrRange) ? proxies : null;
}

function isAddressOrRange(proxy: string): boolean {
  const [address = '', bits, ...more] = proxy.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (longest < 0 || more.length) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest);
}
