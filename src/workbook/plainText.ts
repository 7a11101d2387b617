const HALF_A_CHARACTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\0/g;

/** A cell's text as the hub can keep it: half an emoji, which a cut can leave, and NUL have no place in UTF-8 text. */
export function plainText(value: string | number | boolean): string {
  return String(value).replace(HALF_A_CHARACTER, '\ufffd');
}
