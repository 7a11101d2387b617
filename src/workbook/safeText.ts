/** Text from elsewhere as Excel takes it: an apostrophe first where Excel would read a formula. */
export function safeText(text: string): string {
  return /^[=+\-@\t\r']/.test(text) ? `'${text}` : text;
}
