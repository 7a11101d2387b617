import { crosswalk } from '../../src/functions/crosswalk';
import { documents } from '../../src/functions/documents';
import { gaps } from '../../src/functions/gaps';
import { level } from '../../src/functions/level';
import { matrix } from '../../src/functions/matrix';
import { objectives } from '../../src/functions/objectives';
import { rollup } from '../../src/functions/rollup';
import { trend } from '../../src/functions/trend';
import { unit } from '../../src/functions/unit';

/** The functions that ask the model, by id. Excel fills in what is left out and puts the invocation last. */
export const MODEL_FUNCTIONS = {
  UNIT: unit,
  LEVEL: level,
  ROLLUP: rollup,
  MATRIX: matrix,
  TREND: trend,
  GAPS: gaps,
  OBJECTIVES: objectives,
  CROSSWALK: crosswalk,
  DOCUMENTS: documents,
} as const;

export type ModelFunctionId = keyof typeof MODEL_FUNCTIONS;

/** A formula in a cell: all that Excel was told, and its end. */
export interface Stream {
  readonly told: unknown[];
  readonly cancel: () => void;
}

/** Enters a formula as Excel does. */
export function enter(id: ModelFunctionId, ...args: unknown[]): Stream {
  const told: unknown[] = [];
  const invocation = { setResult: (answer: unknown) => void told.push(answer), onCanceled: () => undefined };
  const fn = MODEL_FUNCTIONS[id] as (...args: unknown[]) => void;
  const declared = Array.from({ length: fn.length - 1 }, (_, index) => args[index] ?? null);
  fn(...declared, invocation);
  return { told, cancel: () => invocation.onCanceled() };
}

/** What a formula answers at once. */
export function ask(id: ModelFunctionId, ...args: unknown[]): unknown {
  const { told, cancel } = enter(id, ...args);
  cancel();
  if (told.length !== 1) throw new Error(`LS.${id} gave ${told.length} answers`);
  return told[0];
}
