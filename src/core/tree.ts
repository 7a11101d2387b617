import { foldValues, type Folded } from './fold';
import type { Rule } from './method';

/** Something that is measured: its value on any scale, `null` when it is missing. */
export interface Leaf {
  readonly id: string;
  readonly weight: number;
  readonly value: number | null;
}

/** Something that is folded from its parts, by a rule of its own. */
export interface Branch {
  readonly id: string;
  readonly weight: number;
  readonly rule: Rule;
  readonly parts: readonly (Branch | Leaf)[];
}

/**
 * Folds any weighted tree, level by level. A part that has no value is dropped and the other weights rescaled; a part
 * that refuses (a rule that can't take its values) makes everything above it refuse, with its reason.
 * @returns what became of each branch, by id
 */
export function foldTree(tree: Branch): ReadonlyMap<string, Folded> {
  const folded = new Map<string, Folded>();
  foldBranch(tree, folded);
  return folded;
}

function foldBranch({ id, rule, parts }: Branch, folded: Map<string, Folded>): Folded {
  const values: (number | null)[] = [];
  let refused: Folded | null = null;
  for (const part of parts) {
    if (!('parts' in part)) values.push(part.value);
    else {
      const found = foldBranch(part, folded);
      if (found.kind === 'refused') refused ??= found;
      values.push(found.kind === 'value' ? found.value : null);
    }
  }
  const weights = parts.map(({ weight }) => weight);
  const result = refused ?? foldValues(values, weights, rule);
  folded.set(id, result);
  return result;
}
