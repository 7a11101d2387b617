import type { Language } from '../language';
import type { Field } from './field';
import type { FieldFault } from './readField';

/** What is wrong with what was written in a field, and what to write instead. */
export function fieldFaultText(field: Field, fault: FieldFault, written: string, language: Language): string {
  const shown = written.length > MOST ? `${written.slice(0, MOST)}…` : written;
  return TEXTS[language][fault](shown, field);
}

/** Somebody who wrote too much needn't read it all again. */
const MOST = 40;

type Text = (written: string, field: Field) => string;

const limitOf = ({ form }: Field) => ('maxLength' in form ? form.maxLength : 0);
const choicesOf = ({ form }: Field, language: Language) =>
  form.kind === 'choice' ? form.choices.map(({ words }) => words[language]).join(', ') : '';

const TEXTS: Readonly<Record<Language, Readonly<Record<FieldFault, Text>>>> = {
  sv: {
    tooLong: (written, field) =>
      `”${written}” är för långt: ${field.heading.sv} får ha högst ${limitOf(field)} tecken.`,
    noLink: (written) => `”${written}” är ingen hel länk. Kopiera hela adressen, den börjar med https://.`,
    noNumber: (written) => `”${written}” är inget tal.`,
    noDate: (written) => `”${written}” är inget datum. Skriv år, månad och dag: 2026-12-01.`,
    unknownUnit: (written) => `”${written}” är ingen enhet. Skriv en region, en sjukvårdsregion eller Riket.`,
    unknownArea: (written) => `”${written}” är inget område. Skriv områdets nummer, 1–8, eller dess namn.`,
    unknownObjective: (written) =>
      `”${written}” är ingen målsättning. Skriv dess nummer, flera med semikolon: 1.1; 1.4.`,
    unknownChoice: (written, field) => `”${written}” går inte att välja. Skriv något av: ${choicesOf(field, 'sv')}.`,
  },
  en: {
    tooLong: (written, field) =>
      `“${written}” is too long: ${field.heading.en} may have ${limitOf(field)} characters at most.`,
    noLink: (written) => `“${written}” is not a whole link. Copy all of the address; it begins with https://.`,
    noNumber: (written) => `“${written}” is not a number.`,
    noDate: (written) => `“${written}” is not a date. Write year, month and day: 2026-12-01.`,
    unknownUnit: (written) => `“${written}” is not a unit. Write a region, a sjukvårdsregion or Riket.`,
    unknownArea: (written) => `“${written}” is not an area. Write its number, 1–8, or its name.`,
    unknownObjective: (written) =>
      `“${written}” is not an objective. Write its number, several with semicolons: 1.1; 1.4.`,
    unknownChoice: (written, field) => `“${written}” can’t be chosen. Write one of: ${choicesOf(field, 'en')}.`,
  },
};

/** That a row needs what a field doesn't say. */
export function missingFieldText({ heading }: Field, language: Language): string {
  return {
    sv: `${heading.sv} saknas. Raden skickas när det är ifyllt.`,
    en: `${heading.en} is missing. The row is sent once it is filled in.`,
  }[language];
}
