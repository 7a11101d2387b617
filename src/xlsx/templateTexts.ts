import type { Language } from '../core/language';

interface TemplateTexts {
  readonly usage: string;
  readonly stands: (file: string) => string;
  readonly notWritten: (file: string, reason: string) => string;
  readonly written: (file: string, sheets: number, round: string) => string;
  /** The round is none that the product ships with. */
  readonly newRound: (round: string) => string;
}

/** What `npm run template` says. */
export const TEMPLATE_TEXTS: { readonly [L in Language]: TemplateTexts } = {
  sv: {
    usage:
      'npm run template -- --out bok.xlsx [--unit skane …] [--round 2026] [--demo] [--language sv|en]\n' +
      'Skriver arbetsboken som fil. Utan --unit får alla 21 regioner och 6 sjukvårdsregioner var sitt blad.',
    stands: (file) => `${file} finns redan och skrivs aldrig över. Ange ett annat namn.`,
    notWritten: (file, reason) => `${file} kunde inte skrivas (${reason}).`,
    written: (file, sheets, round) => `${file}: ${sheets} ${sheets === 1 ? 'enhet' : 'enheter'}, omgång ${round}.`,
    newRound: (round) => `Omgången ${round} är inte känd här: filen får strategin 2024 och den förvalda metoden.`,
  },
  en: {
    usage:
      'npm run template -- --out book.xlsx [--unit skane …] [--round 2026] [--demo] [--language sv|en]\n' +
      'Writes the workbook as a file. Without --unit, each of the 21 regions and 6 sjukvårdsregioner gets a sheet.',
    stands: (file) => `${file} is there already and is never written over. Give another name.`,
    notWritten: (file, reason) => `${file} could not be written (${reason}).`,
    written: (file, sheets, round) => `${file}: ${sheets} ${sheets === 1 ? 'unit' : 'units'}, round ${round}.`,
    newRound: (round) =>
      `The round ${round} is not known here: the file gets the strategy of 2024 and the default method.`,
  },
};
