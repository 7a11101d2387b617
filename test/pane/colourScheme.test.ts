import { colourSchemeOf, type HostTheme } from '../../src/pane/theme/colourScheme';

const WHITE = { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#444444' };
const DARK_GREY = { bodyBackgroundColor: '#6A6A6A', bodyForegroundColor: '#F0F0F0' };

describe('whether the pane is light or dark', () => {
  test.each<[string, HostTheme, 'light' | 'dark']>([
    ['the host says that it is dark', { isDarkTheme: true }, 'dark'],
    ['the host says that it is not', { isDarkTheme: false }, 'light'],
    ['the host says dark over light colours', { isDarkTheme: true, ...WHITE }, 'dark'],
    ['its text is darker than its ground', WHITE, 'light'],
    ['its text is lighter than its ground', DARK_GREY, 'dark'],
    ['the library made a colour of what the host said', { isDarkTheme: '#000001', ...WHITE }, 'light'],
  ])('%s: the system has no say', (_, host, scheme) => {
    expect(colourSchemeOf(host, false)).toBe(scheme);
    expect(colourSchemeOf(host, true)).toBe(scheme);
  });

  test.each<[string, HostTheme | null]>([
    ['has no theme', null],
    ['has a theme without a word in it', {}],
    ['tells one colour of the two', { bodyBackgroundColor: '#ffffff' }],
    ['tells colours by names', { bodyBackgroundColor: 'window', bodyForegroundColor: 'windowtext' }],
  ])('a host that %s leaves it to the system', (_, host) => {
    expect(colourSchemeOf(host, false)).toBe('light');
    expect(colourSchemeOf(host, true)).toBe('dark');
  });
});
