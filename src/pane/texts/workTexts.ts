import type { WhyLeft } from '../../workbook/port';
import type { InLanguages } from './inLanguages';

/** The texts on what a creation or repair did to the sheets. */
export interface WorkTexts {
  readonly title: string;
  readonly nothing: string;
  readonly made: (sheets: readonly string[]) => string;
  readonly mended: (sheets: readonly string[]) => string;
  readonly left: { readonly [W in WhyLeft]: (sheet: string) => string };
}

const sv: WorkTexts = {
  title: 'Bladen',
  nothing: 'Allt stod rätt. Inget skrevs.',
  made: (sheets) => `Skapade: ${sheets.join(', ')}.`,
  mended: (sheets) => `Rättade: ${sheets.join(', ')}.`,
  left: {
    occupied: (sheet) =>
      `På bladet ${sheet} saknas något som hör till tillägget, eftersom andra celler står i vägen. De har inte rörts. Flytta dem och välj Uppdatera bladen.`,
    keys: (sheet) =>
      `På bladet ${sheet} saknas kolumnen som säger vilken rad som är vilken, så tabellen har inte rörts. Ångra ändringen, eller skriv tillbaka kolumnen med sin rubrik.`,
    apart: (sheet) =>
      `Diagrammet på bladet ${sheet} kan inte göras om, eftersom dess kolumner inte står bredvid varandra.`,
  },
};

const en: WorkTexts = {
  title: 'The sheets',
  nothing: 'Everything was right. Nothing was written.',
  made: (sheets) => `Made: ${sheets.join(', ')}.`,
  mended: (sheets) => `Put right: ${sheets.join(', ')}.`,
  left: {
    occupied: (sheet) =>
      `On the sheet ${sheet} something of the add-in's own is missing, since other cells are in its way. They were not touched. Move them and choose Update the sheets.`,
    keys: (sheet) =>
      `On the sheet ${sheet} the column is gone that tells which row is which, so the table was not touched. Undo that change, or write the column with its heading again.`,
    apart: (sheet) =>
      `The chart on the sheet ${sheet} can't be made again, since its columns don't stand side by side.`,
  },
};

export const WORK_TEXTS: InLanguages<WorkTexts> = { sv, en };
