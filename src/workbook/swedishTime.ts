/** `2026-11-21 14:05`, as Swedes write it; it stands on the sheet for readers of every language. */
export function swedishTime(time: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).format(time);
}
