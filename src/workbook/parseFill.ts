import type { Level } from '../core/level';

/** The hues of a traffic light, and those between them. */
export type Hue = Level | 'orange' | 'lime';

interface Limit {
  readonly strength: number;
  readonly lightness: number;
}

type HueRange = { readonly from: number; readonly to: number } & (
  { readonly hue: Level; readonly least: Limit } | { readonly hue: Exclude<Hue, Level>; readonly least: null }
);

/**
 * What people mean by a fill: hue in degrees, and how strong and how light the colour must at least be (shares 0–1 of the
 * difference between its strongest and weakest part, and of the strongest). Between green and yellow, and between yellow
 * and red, lie hues that one takes for the one and another for the other: they are none of the three. So are greys and
 * creams, and browns and mustards, which have the hues of red and yellow.
 */
const HUES: readonly HueRange[] = [
  { hue: 'red', from: -15, to: 15, least: { strength: 0.07, lightness: 0.55 } },
  { hue: 'yellow', from: 40, to: 64, least: { strength: 0.15, lightness: 0.8 } },
  { hue: 'green', from: 75, to: 165, least: { strength: 0.07, lightness: 0.3 } },
  { hue: 'orange', from: 15, to: 40, least: null },
  { hue: 'lime', from: 64, to: 75, least: null },
];

/** What looks like a traffic light and can't be told apart is doubtful rather than nothing: orange, lime, mustard. */
const DOUBTFUL: Limit = { strength: 0.25, lightness: 0.5 };

/** What a fill means, a level or something like one, and what its colour is called. */
export type FillReading = { readonly hue: Hue } & (
  { readonly kind: 'level'; readonly level: Level } | { readonly kind: 'doubtful' }
);

/**
 * What a cell's fill would be read as, for a person to confirm: never a level by itself; `null` where it means nothing.
 * @param colour `#RRGGBB`, as Excel answers, where no fill is white
 */
export function parseFill(colour: string): FillReading | null {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16) / 255);
  const lightness = Math.max(red, green, blue);
  const strength = lightness - Math.min(red, green, blue);
  const degrees = degreesOf({ red, green, blue, lightness, strength });
  const found = HUES.find(({ from, to }) => degrees >= from && degrees <= to);
  if (!found) return null;
  const isAtLeast = (limit: Limit) => strength >= limit.strength && lightness >= limit.lightness;
  if (found.least && isAtLeast(found.least)) return { hue: found.hue, kind: 'level', level: found.hue };
  return isAtLeast(DOUBTFUL) ? { hue: found.hue, kind: 'doubtful' } : null;
}

/** From -60 (magenta) by 0 (red), 60 (yellow), 120 (green) and 240 (blue) to 300. */
function degreesOf(colour: { red: number; green: number; blue: number; lightness: number; strength: number }): number {
  const { red, green, blue, lightness, strength } = colour;
  if (strength === 0) return 0;
  if (lightness === red) return (60 * (green - blue)) / strength;
  if (lightness === green) return 120 + (60 * (blue - red)) / strength;
  return 240 + (60 * (red - green)) / strength;
}
