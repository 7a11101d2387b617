import { join } from 'node:path';
import ts from 'typescript';
import type { Language } from '../../src/core/language';
import { TEXTS } from '../../src/pane/texts/texts';

/** A text of the pane; one that takes something in, with a made-up argument of each type that it asks for. */
export interface PaneText {
  /** Where it stands in the table: `undo.acts.sync`. */
  readonly path: string;
  readonly kind: 'text' | 'function';
  /** What it says of so many, where it asks for a number; more than one thing where it makes several texts at once. */
  readonly say: (count: number) => unknown[];
}

/** Every text in a language, as the types of the table tell of them: so also those that are still to be written. */
export function paneTexts(language: Language): PaneText[] {
  return Object.entries(TEXTS).flatMap(([section, texts]) =>
    textsIn(texts[language], { path: section, type: typeOf(section, language) }),
  );
}

const leavesOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];

interface At {
  readonly path: string;
  readonly type: ts.Type;
}

function textsIn(value: unknown, { path, type }: At): PaneText[] {
  if (typeof value === 'string') return [{ path, kind: 'text', say: () => [value] }];
  if (typeof value === 'function') {
    const types = type.getCallSignatures()[0]!.getParameters().map(typeOfSymbol);
    const say = (count: number) =>
      leavesOf(
        Reflect.apply(
          value,
          undefined,
          types.map((one) => exampleOf(one, count)),
        ),
      );
    return [{ path, kind: 'function', say }];
  }
  return Object.entries(value as object).flatMap(([key, part]) =>
    textsIn(part, { path: `${path}.${key}`, type: partOf(type, key) }),
  );
}

const FILE = join(__dirname, '../../src/pane/texts/texts.ts');
const program = ts.createProgram([FILE], { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022 });
const checker = program.getTypeChecker();
const file = program.getSourceFile(FILE)!;
const typeOfSymbol = (symbol: ts.Symbol): ts.Type => checker.getTypeOfSymbolAtLocation(symbol, file);

function partOf(type: ts.Type, key: string): ts.Type {
  const property = type.getProperty(key);
  return property ? typeOfSymbol(property) : (type.getNumberIndexType() ?? type.getStringIndexType())!;
}

function typeOf(section: string, language: Language): ts.Type {
  const table = checker.getExportsOfModule(checker.getSymbolAtLocation(file)!).find(({ name }) => name === 'TEXTS')!;
  return partOf(partOf(typeOfSymbol(table), section), language);
}

/** Something of a type: the number itself, a word, the first of what it may be, or a thing made of such. */
function exampleOf(type: ts.Type, count: number): unknown {
  if (type.isUnion())
    return exampleOf(
      type.types.find((one) => !(one.flags & ts.TypeFlags.Undefined))!,
      count,
    );
  if (type.isLiteral()) return type.value;
  if (type.flags & ts.TypeFlags.NumberLike) return count;
  if (type.flags & ts.TypeFlags.StringLike) return 'Abc';
  if (type.flags & ts.TypeFlags.BooleanLike) return true;
  if (type.flags & ts.TypeFlags.Null) return null;
  if (checker.isTupleType(type))
    return checker.getTypeArguments(type as ts.TypeReference).map((one) => exampleOf(one, count));
  if (checker.isArrayType(type)) return [exampleOf(type.getNumberIndexType()!, count)];
  if (type.getSymbol()?.name === 'Date') return new Date(0);
  return Object.fromEntries(
    checker.getPropertiesOfType(type).map((property) => [property.name, exampleOf(typeOfSymbol(property), count)]),
  );
}
