/** A number in a cell without format: decimal comma, and as many digits as Excel's General gives it. */
export const generalNumber = (value: number): string =>
  String(Number(value.toPrecision(11)))
    .replace('.', ',')
    .toUpperCase();
