import type { Hue } from '../../workbook/parseFill';
import type { InLanguages } from './inLanguages';
import { plural } from './plural';

/** The texts about cells that are coloured and say nothing. */
export interface FillTexts {
  readonly title: (count: number) => string;
  readonly hint: string;
  readonly hues: Readonly<Record<Hue, string>>;
  readonly readAs: (colour: string, level: string) => string;
  readonly doubtful: (colour: string) => string;
  readonly onSheet: (sheet: string, count: number) => string;
  readonly writeWord: (level: string) => string;
  readonly clearFill: string;
  readonly writeWords: string;
  readonly clearFills: string;
}

const sv: FillTexts = {
  title: (count) => `Färger utan ord: ${plural.sv(count, '# cell', '# celler')}`,
  hint: 'En färg utan ord räknas inte och synkas inte. Se efter vad färgerna betyder: skriv orden, eller ta bort färgerna.',
  hues: { red: 'röd', orange: 'orange', yellow: 'gul', lime: 'limegrön', green: 'grön' },
  readAs: (colour, level) => `Färgen ${colour} läses som ${level}`,
  doubtful: (colour) => `Färgen ${colour} kan betyda flera nivåer`,
  onSheet: (sheet, count) => `${sheet}: ${plural.sv(count, '# cell', '# celler')}`,
  writeWord: (level) => `Skriv ${level}`,
  clearFill: 'Ta bort färgen',
  writeWords: 'Skriv orden',
  clearFills: 'Ta bort färgerna',
};

const en: FillTexts = {
  title: (count) => `Colours without words: ${plural.en(count, '# cell', '# cells')}`,
  hint: 'A colour without a word does not count and is not synced. See what the colours mean: write the words, or take the colours away.',
  hues: { red: 'red', orange: 'orange', yellow: 'yellow', lime: 'lime green', green: 'green' },
  readAs: (colour, level) => `The colour ${colour} is read as ${level}`,
  doubtful: (colour) => `The colour ${colour} may mean several levels`,
  onSheet: (sheet, count) => `${sheet}: ${plural.en(count, '# cell', '# cells')}`,
  writeWord: (level) => `Write ${level}`,
  clearFill: 'Take the colour away',
  writeWords: 'Write the words',
  clearFills: 'Take the colours away',
};

export const FILL_TEXTS: InLanguages<FillTexts> = { sv, en };
