import type { Language } from '../core/language';

/** The level cells in whose row a formula stands, or that it stands elsewhere than in a row of a unit's table. */
export type AreaRow = { readonly kind: 'row'; readonly levels: readonly unknown[] } | { readonly kind: 'elsewhere' };

/** What the functions need of the world: the roots provide it, since functions know neither Excel nor Office. */
export interface Surroundings {
  readonly language: () => Language;
  /** @param address of the calling cell, `Skåne!L5` */
  readonly readAreaRow: (address: string) => Promise<AreaRow>;
}

let current: Surroundings = { language: () => 'sv', readAreaRow: () => Promise.resolve({ kind: 'elsewhere' }) };

export function provideSurroundings(surroundings: Surroundings): void {
  current = surroundings;
}

export const surroundings = (): Surroundings => current;
