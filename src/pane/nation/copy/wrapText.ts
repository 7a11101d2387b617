import type { Font, Measure } from './shapes';

/** Breaks a text at its spaces into lines that fit. */
export function wrapText(
  text: string,
  { font, width, measure }: { font: Font; width: number; measure: Measure },
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, font) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
