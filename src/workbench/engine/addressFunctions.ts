import { IFormulaDependencyGenerator } from '@univerjs/engine-formula';
import type { UniverBook } from './univerBook';

/** The private part of FormulaDependencyGenerator in exactly 0.25.1 that prepares for OFFSET and INDIRECT. */
interface DependencyGenerator {
  _calculateListByFunctionRefNode(formulas: readonly FormulaTree[]): Promise<void>;
}
interface FormulaTree {
  /** The functions in the formula that make up the address they read. */
  readonly addressFunctionNodes: readonly unknown[];
}

/**
 * Before each calculation 0.25.1 puts every formula into a search tree, for functions that make up addresses. That takes
 * longer than many a calculation, and nobody asks the tree in a book without such functions: there it is left out.
 */
export function omitIdleAddressTree(book: UniverBook): void {
  const generator = book.injector.get(IFormulaDependencyGenerator) as unknown as DependencyGenerator;
  const calculateList = generator._calculateListByFunctionRefNode.bind(generator);
  generator._calculateListByFunctionRefNode = async (formulas) => {
    if (formulas.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) await calculateList(formulas);
  };
}
