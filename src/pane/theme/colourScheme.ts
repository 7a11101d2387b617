export type ColourScheme = 'light' | 'dark';

/** What the host says of its theme; each host leaves something out. */
export interface HostTheme {
  readonly isDarkTheme?: unknown;
  /** `#RRGGBB` */
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

/** Light or dark: as the host says, or as its colours are, or as the system is where it says nothing. */
export function colourSchemeOf(host: HostTheme | null, prefersDark: boolean): ColourScheme {
  return (saysDark(host) ?? prefersDark) ? 'dark' : 'light';
}

function saysDark(host: HostTheme | null): boolean | null {
  // Older libraries turn all that they get of a theme into colours, also what is none.
  if (typeof host?.isDarkTheme === 'boolean') return host.isDarkTheme;
  const ground = lightness(host?.bodyBackgroundColor);
  const text = lightness(host?.bodyForegroundColor);
  return ground === null || text === null ? null : text > ground;
}

/** Roughly how light a colour looks, 0–255: the weights of ITU-R BT.601. `null` for what is no colour. */
function lightness(colour: string | undefined): number | null {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '') ?? [];
  if (!red || !green || !blue) return null;
  return 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
}
