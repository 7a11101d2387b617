import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { CellError, ERROR_CODES } from './cellError';

export const DIST = join(__dirname, '../../dist');

export type CustomFunction = (...args: unknown[]) => unknown;

/** Excel's custom functions runtime as the shipped file meets it: no window, no document, nothing but this. */
function loadFunctions(): ReadonlyMap<string, CustomFunction> {
  const functions = new Map<string, CustomFunction>();
  const CustomFunctions = {
    associate: (id: string, fn: CustomFunction) => functions.set(id, fn),
    Error: CellError,
    ErrorCode: ERROR_CODES,
  };
  runInContext(readFileSync(join(DIST, 'functions.js'), 'utf8'), createContext({ CustomFunctions }));
  return functions;
}

export const shipped = loadFunctions();
export const call = (id: string, ...args: unknown[]) => shipped.get(id)!(...args);

/** The error that a formula shows in its cell. */
export function errorOf(attempt: () => unknown): CellError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
  throw new Error('no error');
}

/** `'Grön Gul – –'` as the cells of a row; a dash is an empty one. */
export const row = (words: string) => [words.split(' ').map((word) => (word === '–' ? '' : word))];

interface Parameter {
  readonly name: string;
  readonly dimensionality?: 'matrix';
  readonly optional?: boolean;
}
export interface FunctionMetadata {
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly options?: { readonly stream?: boolean; readonly requiresAddress?: boolean };
}

/** What functions.json promises Excel. */
export const metadata = JSON.parse(readFileSync(join(DIST, 'functions.json'), 'utf8')) as {
  readonly functions: readonly FunctionMetadata[];
};
