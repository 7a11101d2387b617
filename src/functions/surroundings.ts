import type { Language } from '../core/language';

/** What the functions need of the world: the roots provide it, since functions know neither Excel nor Office. */
export interface Surroundings {
  readonly language: () => Language;
  /**
   * The level cells of the area in whose row a formula stands, and the workbook's method where it has one; `null` when
   * it isn't in a row of a unit's table.
   * @param address of the formula's cell, `Skåne!L5`
   */
  readonly readAreaRow: (address: string) => Promise<AreaRow | null>;
}

export interface AreaRow {
  readonly levels: readonly unknown[];
  readonly weights: readonly (readonly unknown[])[] | undefined;
  readonly rule: string | undefined;
}

let current: Surroundings = { language: () => 'sv', readAreaRow: () => Promise.resolve(null) };

export function provideSurroundings(surroundings: Surroundings): void {
  current = surroundings;
}

export const surroundings = (): Surroundings => current;
