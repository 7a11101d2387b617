import { FunctionType, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { UniverBook } from '../engine/univerBook';
import { AddInFunction } from './addInFunction';
import type { FunctionBridge } from './functionBridge';
import type { FunctionsJson } from './functionMetadata';

/** Makes the add-in's functions known to the engine, and to its formula editor, as NAMESPACE.NAME. */
export function registerFunctions(
  book: UniverBook,
  bridge: FunctionBridge,
  { namespace, metadata }: { readonly namespace: string; readonly metadata: FunctionsJson },
): void {
  const functions = book.injector.get(IFunctionService);
  const named = metadata.functions.map((item) => ({
    item,
    name: `${namespace}.${item.name ?? item.id}`.toUpperCase(),
  }));
  functions.registerExecutors(...named.map(({ item, name }) => new AddInFunction(name, item, bridge)));
  book.injector.get(IDescriptionService).registerDescriptions(
    named.map(({ item, name }) => ({
      functionName: name,
      aliasFunctionName: name,
      functionType: FunctionType.User,
      description: item.description ?? '',
      abstract: item.description ?? '',
      functionParameter: (item.parameters ?? []).map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? '',
        example: '',
        require: parameter.optional ? (0 as const) : (1 as const),
        repeat: parameter.repeating ? (1 as const) : (0 as const),
      })),
    })),
  );
  functions.deleteFormulaAstCacheKey(...named.map(({ name }) => name));
}
