/** The ends of a value axis that Excel would choose: round numbers around the values, zero among them. */
export function axisScale(values: readonly number[]): { readonly minimum: number; readonly maximum: number } {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = roundStep((high - low || 1) / 5);
  return { minimum: Math.floor(low / step) * step, maximum: (Math.floor(high / step) + (high > 0 ? 1 : 0)) * step };
}

/** 1, 2 or 5 times a power of ten, not less than what is asked for. */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  return ([1, 2, 5].find((factor) => factor * power >= atLeast) ?? 10) * power;
}
