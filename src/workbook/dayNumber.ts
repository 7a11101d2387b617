/** The number by which Excel knows a day: `2021-05-17` is 44333. */
export function dayNumber(isoDate: string): number {
  return (Date.parse(isoDate) - Date.UTC(1899, 11, 30)) / 86_400_000;
}
