import type { Language } from '../core/language';

/** The texts on what a creation or repair did to the sheets. */
export interface WorkTexts {
  readonly title: string;
  readonly nothing: string;
  readonly made: (sheets: readonly string[]) => string;
  readonly mended: (sheets: readonly string[]) => string;
  readonly left: (sheet: string) => string;
}

const sv: WorkTexts = {
  title: 'Bladen',
  nothing: 'Allt stod rätt. Inget skrevs.',
  made: (sheets) => `Skapade: ${sheets.join(', ')}.`,
  mended: (sheets) => `Rättade: ${sheets.join(', ')}.`,
  left: (sheet) =>
    `På bladet ${sheet} saknas något av tilläggets eget, för andra celler står i vägen. De har inte rörts. Flytta dem och välj Uppdatera bladen.`,
};

const en: WorkTexts = {
  title: 'The sheets',
  nothing: 'Everything was right. Nothing was written.',
  made: (sheets) => `Made: ${sheets.join(', ')}.`,
  mended: (sheets) => `Put right: ${sheets.join(', ')}.`,
  left: (sheet) =>
    `On the sheet ${sheet} something of the add-in's own is missing, since other cells are in its way. They were not touched. Move them and choose Update the sheets.`,
};

export const WORK_TEXTS: Record<Language, WorkTexts> = { sv, en };
