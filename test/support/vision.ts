/** How colours look: to eyes that lack a kind of cone, and in print. Colours are `#RRGGBB`. */
type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * What the colour-blind see, on linear RGB, at full severity. Machado, Oliveira and Fernandes, "A physiologically-based
 * model for simulation of color vision deficiency", IEEE TVCG 15(6), 2009.
 */
export const DEFICIENCIES: Readonly<Record<'protanopia' | 'deuteranopia' | 'tritanopia', Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** sRGB (IEC 61966-2-1) to CIE XYZ with the white point D65. */
const XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Triple = [0.95047, 1, 1.08883];

/** Relative luminance, 0–1. */
export function luminance(colour: string): number {
  return apply(XYZ, linear(colour))[1];
}

/** WCAG 2.1: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** CIE L*, 0–100: all that is left of a colour in grey print. */
export function lightness(colour: string): number {
  return lab(linear(colour))[0];
}

/** The distance of two colours in CIE L*a*b* (ΔE of 1976): about 2 can just be told apart side by side. */
export function difference(a: string, b: string, seenBy?: keyof typeof DEFICIENCIES): number {
  const [first, second] = [a, b].map((colour) => {
    const light = linear(colour);
    return lab(seenBy ? clipped(apply(DEFICIENCIES[seenBy], light)) : light);
  });
  return Math.hypot(...first!.map((part, i) => part - second![i]!));
}

function linear(colour: string): Triple {
  const part = (at: number) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function lab(light: Triple): Triple {
  const f = (share: number) => (share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116);
  const xyz = apply(XYZ, light);
  const [x, y, z] = [f(xyz[0] / WHITE[0]), f(xyz[1] / WHITE[1]), f(xyz[2] / WHITE[2])];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function apply(matrix: Matrix, [a, b, c]: Triple): Triple {
  const row = ([x, y, z]: Triple) => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function clipped([a, b, c]: Triple): Triple {
  const clip = (share: number) => Math.min(1, Math.max(0, share));
  return [clip(a), clip(b), clip(c)];
}
