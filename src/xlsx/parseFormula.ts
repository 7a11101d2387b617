/** A formula taken apart. */
export type Expression =
  | { readonly kind: 'value'; readonly value: string | number }
  /** An address or a name. */
  | { readonly kind: 'cells'; readonly reference: string }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Expression[] }
  | { readonly kind: 'arithmetic'; readonly sign: Sign; readonly left: Expression; readonly right: Expression };

export type Sign = keyof typeof STRENGTH;
const STRENGTH = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;

const SHEET = String.raw`(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*)!`;
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|\d+(?:\.\d+)?|(?:${SHEET})?[$\p{L}_\\][$\p{L}\d_.:]*|[(),+\-*/]`,
  'gu',
);

/**
 * Takes apart what formulas on our own sheets are made of: texts, numbers, cells, names, functions and arithmetic.
 * `null`: it is made of something else as well.
 */
export function parseFormula(formula: string): Expression | null {
  const text = formula.replace(/^=/, '');
  if (text.replace(TOKEN, '').trim() !== '') return null;
  const tokens = text.match(TOKEN) ?? [];
  const parsed = parseFrom(tokens, 0, 0);
  return parsed?.next === tokens.length ? parsed.expression : null;
}

type Parsed = { readonly expression: Expression; readonly next: number } | null;

/** @param above only signs that bind stronger are taken in */
function parseFrom(tokens: readonly string[], start: number, above: number): Parsed {
  let left = parseOperand(tokens, start);
  while (left) {
    const sign = tokens[left.next] as Sign;
    const strength = STRENGTH[sign] ?? 0;
    if (strength <= above) return left;
    const right = parseFrom(tokens, left.next + 1, strength);
    left = right && {
      expression: { kind: 'arithmetic', sign, left: left.expression, right: right.expression },
      next: right.next,
    };
  }
  return null;
}

function parseOperand(tokens: readonly string[], start: number): Parsed {
  const token = tokens[start] ?? '';
  const next = start + 1;
  if (token.startsWith('"'))
    return { expression: { kind: 'value', value: token.slice(1, -1).replaceAll('""', '"') }, next };
  if (/^\d/.test(token)) return { expression: { kind: 'value', value: Number(token) }, next };
  if (token === '(') {
    const inner = parseFrom(tokens, next, 0);
    return inner && tokens[inner.next] === ')' ? { ...inner, next: inner.next + 1 } : null;
  }
  if (!/^[$\p{L}_\\']/u.test(token)) return null;
  return tokens[next] === '(' ? parseCall(tokens, start) : { expression: { kind: 'cells', reference: token }, next };
}

function parseCall(tokens: readonly string[], start: number): Parsed {
  const given: Expression[] = [];
  let next = start + 2;
  while (tokens[next] !== ')') {
    const argument = parseFrom(tokens, next, 0);
    if (!argument) return null;
    given.push(argument.expression);
    next = argument.next;
    if (tokens[next] === ',') next++;
  }
  return { expression: { kind: 'call', name: tokens[start]!.toUpperCase(), given }, next: next + 1 };
}
