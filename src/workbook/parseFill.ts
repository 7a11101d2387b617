import type { Level } from '../core/level';

interface Limit {
  readonly from: number;
  readonly to: number;
  readonly strength: number;
  readonly lightness: number;
}

/**
 * What people mean by a fill: hue in degrees, and how strong and how light the colour must at least be (shares 0–1 of the
 * difference between its strongest and weakest part, and of the strongest). Between green and yellow, and between yellow
 * and red, lie hues that one takes for the one and another for the other: they are none of the three. So are greys and
 * creams, and browns and mustards, which have the hues of red and yellow.
 */
const LIMITS: readonly (Limit & { readonly level: Level })[] = [
  { level: 'red', from: -15, to: 15, strength: 0.07, lightness: 0.55 },
  { level: 'yellow', from: 40, to: 64, strength: 0.15, lightness: 0.8 },
  { level: 'green', from: 75, to: 165, strength: 0.07, lightness: 0.3 },
];

/** What looks like a traffic light and can't be told apart is doubtful rather than nothing: orange, lime, mustard. */
const DOUBTFUL = { from: -15, to: 165, strength: 0.25, lightness: 0.5 };

/** What a fill means: a level, something like one, or nothing (`null`). */
export type FillReading = { readonly kind: 'level'; readonly level: Level } | { readonly kind: 'doubtful' };

/**
 * What a cell's fill would be read as, for a person to confirm: never a level by itself.
 * @param colour `#RRGGBB`, as Excel answers, where no fill is white
 */
export function parseFill(colour: string): FillReading | null {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16) / 255);
  const lightness = Math.max(red, green, blue);
  const strength = lightness - Math.min(red, green, blue);
  const hue = hueOf({ red, green, blue, lightness, strength });
  const isWithin = (limit: Limit) =>
    hue >= limit.from && hue <= limit.to && strength >= limit.strength && lightness >= limit.lightness;
  const level = LIMITS.find(isWithin)?.level;
  return level ? { kind: 'level', level } : isWithin(DOUBTFUL) ? { kind: 'doubtful' } : null;
}

/** From -60 (magenta) by 0 (red), 60 (yellow), 120 (green) and 240 (blue) to 300. */
function hueOf(colour: { red: number; green: number; blue: number; lightness: number; strength: number }): number {
  const { red, green, blue, lightness, strength } = colour;
  if (strength === 0) return 0;
  if (lightness === red) return (60 * (green - blue)) / strength;
  if (lightness === green) return 120 + (60 * (blue - red)) / strength;
  return 240 + (60 * (red - green)) / strength;
}
