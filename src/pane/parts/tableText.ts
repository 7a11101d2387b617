/**
 * Rows as a spreadsheet takes them from the clipboard. An apostrophe stands before what it would take for a formula, as
 * in the hub's files (OWASP, CSV Injection); what would begin another cell or row is a space.
 */
export function tableText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(cellText).join('\t')).join('\n');
}

function cellText(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return safe.replace(/[\t\r\n]+/g, ' ');
}
