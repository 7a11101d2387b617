import { isWebLink } from '../../src/core/isWebLink';

test.each([
  'https://www.skane.se',
  'https://skane.se/styrdokument/plan.pdf?version=2#sida-3',
  'https://växjö.se:8443/å',
  'HTTPS://SKANE.SE/',
])('%s is an address', (text) => expect(isWebLink(text)).toBe(true));

test.each([
  '',
  'skane.se',
  'http://skane.se',
  'https://',
  'https://skane',
  'https://skane..se',
  'https://-skane.se',
  'https://skane.se/två ord',
  'https://anna:hemligt@skane.se',
  'javascript:alert(1)//https://skane.se',
  `https://${'a'.repeat(64)}.se`,
])('%s is none', (text) => expect(isWebLink(text)).toBe(false));
