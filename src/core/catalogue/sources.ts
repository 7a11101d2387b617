import type { Language } from '../language';

/** The documents the product was made from, by their number in this project, as a reader outside it knows them. */
const SOURCES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '000': { sv: 'NSG Forskning och life science 2022', en: 'NSG Forskning och life science 2022 (mapping)' },
  '001': {
    sv: 'regeringen.se: Life science-strategin, Strukturer för samverkan',
    en: 'regeringen.se: Life science-strategin, Strukturer för samverkan',
  },
  '002': {
    sv: 'Region Stockholm: Life science-strategi för Stockholmsregionen (RS 2019-0751), protokoll 2021-05-25',
    en: 'Region Stockholm: Life science-strategi för Stockholmsregionen (RS 2019-0751), minutes of 2021-05-25',
  },
  '003': {
    sv: 'Nya målsättningar för den nationella life science-strategin (2024)',
    en: 'New objectives of the national life-science strategy (2024)',
  },
  '004': {
    sv: 'Life science-kontoret: minnesanteckningar från samverkansgruppen för hälsa och life science, 10 november 2021',
    en: 'Life science-kontoret: notes from samverkansgruppen för hälsa och life science, 10 November 2021',
  },
};

/** One printing of a table that a document prints twice: `000/1`. */
export function claimantName(claimant: string, language: Language): string {
  const [document = '', printing = ''] = claimant.split('/');
  return `${sourceNames([document], language)}, ${PRINTINGS[language]} ${printing}`;
}

const PRINTINGS = { sv: 'tabell', en: 'table' } as const;

/** What to call sources: documents by their title, anything else as it stands. */
export function sourceNames(sources: readonly string[], language: Language): string {
  return sources.map((source) => SOURCES[source]?.[language] ?? source).join('; ');
}
