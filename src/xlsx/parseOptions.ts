import { parseArgs } from 'node:util';
import { findUnit, type UnitId } from '../core/catalogue/units';
import { languageOf, type Language } from '../core/language';

/** Why a command can't be carried out as it was written: something that the person who wrote it can put right. */
export type Misuse =
  | { readonly kind: 'unknownOption'; readonly option: string }
  | { readonly kind: 'missing'; readonly option: string }
  | { readonly kind: 'notBoth'; readonly options: readonly string[] }
  | { readonly kind: 'unknownUnit'; readonly unit: string }
  | { readonly kind: 'notARound'; readonly round: string }
  | { readonly kind: 'notCells'; readonly cells: string }
  | { readonly kind: 'notAnAddress'; readonly hub: string }
  | { readonly kind: 'oneMatrix' };

type Kinds = Readonly<Record<string, 'text' | 'texts' | 'flag'>>;

/** What stands in a command line. */
export interface Options {
  readonly words: readonly string[];
  readonly text: (option: string) => string | null;
  readonly texts: (option: string) => readonly string[];
  readonly flag: (option: string) => boolean;
}

/** Takes a command line apart; an option that nobody knows, or that lacks its value, is told. */
export function parseOptions(line: readonly string[], kinds: Kinds): Options | Misuse {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  );
  const { tokens, values, positionals } = parseArgs({
    args: [...line],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const kind = kinds[token.name];
    if (!kind || (kind === 'flag' && token.value !== undefined))
      return { kind: 'unknownOption', option: token.rawName };
    const isSwallowed = token.value?.startsWith('--') && !token.inlineValue;
    if (kind !== 'flag' && (!token.value || isSwallowed)) return { kind: 'missing', option: token.rawName };
  }
  const all = (option: string) => (values[option] ?? []) as readonly (string | boolean)[];
  const texts = (option: string) => all(option).map(String);
  return {
    words: positionals,
    texts,
    text: (option) => texts(option).at(-1) ?? null,
    flag: (option) => all(option).includes(true),
  };
}

/** Units as people write them, each once. */
export function parseUnits(names: readonly string[]): readonly UnitId[] | Misuse {
  const found = names.map((name) => ({ name, unit: findUnit(name) }));
  const unknown = found.find(({ unit }) => unit === null);
  if (unknown) return { kind: 'unknownUnit', unit: unknown.name };
  return [...new Set(found.map(({ unit }) => unit!.id))];
}

/** The language that the line asks for, or else the machine's; Swedish where neither says English. */
export function chosenLanguage(
  line: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = line.map((word, index) =>
    word === '--language' ? line[index + 1] : /^--language=(.*)/.exec(word)?.[1],
  );
  return languageOf(asked.find(Boolean) ?? environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG']);
}

/** The ids that rounds may have, on the wire too. */
export function isRoundId(text: string): boolean {
  return /^[a-z0-9-]{1,40}$/.test(text);
}
