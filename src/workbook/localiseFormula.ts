/**
 * What is to be looked at: text, names of sheets and of columns are left as they are, and so are words, or the point of
 * `LS.SCORE` would be that of a number.
 */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|[\p{L}_\\][\p{L}\p{N}_.]*|\d*\.\d+|[{},]/gu;

/**
 * An English formula with the signs of the user's Excel: where numbers have a decimal comma, `;` stands between
 * arguments, and in array constants `\` between columns, Excel's other sign for where a comma is taken; `;` stands
 * between their rows everywhere. Names of functions stay: those of add-ins are the same in every language.
 */
export function localiseFormula(formula: string, { decimal }: { readonly decimal: string }): string {
  if (decimal !== ',') return formula;
  let inArray = false;
  return formula.replace(TOKENS, (token) => {
    if (token === '{' || token === '}') inArray = token === '{';
    if (token === ',') return inArray ? '\\' : ';';
    return /^\d*\.\d+$/.test(token) ? token.replace('.', ',') : token;
  });
}
