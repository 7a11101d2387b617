import type { Tables } from './tables';

/** All but what a store says of itself, and what its transactions take turns on. */
export type KeptTable = Exclude<keyof Tables, (typeof UNKEPT_TABLES)[number]>;
export const UNKEPT_TABLES = ['store', 'turns'] as const satisfies readonly (keyof Tables)[];

/**
 * What a backup holds: every table with the columns that tell its rows apart, in an order in which no row names one of a
 * later table. A new table that is missing here does not compile.
 */
export const KEPT_TABLES: { readonly [T in KeptTable]: readonly (keyof Tables[T])[] } = {
  rounds: ['id'],
  methods: ['round', 'version'],
  assessments: ['round', 'unit', 'area', 'dimension'],
  history: ['round', 'seq'],
  pushes: ['id'],
  members: ['tid', 'oid'],
  audit: ['at', 'id'],
  registers: ['id'],
  register_rows: ['register', 'id'],
  register_history: ['register', 'seq'],
  document_claims: ['claimant', 'line', 'unit'],
};
