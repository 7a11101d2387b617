/** The HTML colour names Excel accepts that our add-ins may use; anything else has to be #RRGGBB. */
const NAMED: Readonly<Record<string, string>> = {
  red: '#FF0000',
  yellow: '#FFFF00',
  green: '#008000',
  blue: '#0000FF',
  white: '#FFFFFF',
  black: '#000000',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
};

/** '#RRGGBB', as Excel answers whatever notation was written. */
export function colour(text: string): string {
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text);
  if (rgb)
    return `#${rgb
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  const named = NAMED[text.toLowerCase()] ?? (text.startsWith('#') ? text : `#${text}`);
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(named);
  return (
    short
      ? `#${short
          .slice(1, 4)
          .map((digit) => digit + digit)
          .join('')}`
      : named
  ).toUpperCase();
}
