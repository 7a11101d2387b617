import type { InLanguages } from './inLanguages';
import { plural } from './plural';

/** The texts of the pane's sections on evidence: suggestions from the register, and what has grown old. */
export interface EvidenceTexts {
  readonly suggestions: (count: number) => string;
  readonly sourceSays: (words: string, source: string) => string;
  readonly mayCoverGroup: string;
  readonly nothingWritten: string;
  readonly fillIn: (level: string) => string;
  readonly fillInArea: (level: string, area: string) => string;
  readonly old: (count: number, months: number) => string;
  readonly oldHint: string;
  readonly stillHolds: string;
  readonly stillHoldsAt: (where: string) => string;
  readonly judged: (where: string, date: string) => string;
  readonly more: (count: number) => string;
}

const sv: EvidenceTexts = {
  suggestions: (count) => `${count} förslag för Styrdokument`,
  sourceSays: (words, source) => `Källan säger: ”${words}” (${source}).`,
  mayCoverGroup: 'Orden kan ha gällt hela sjukvårdsregionen.',
  nothingWritten: 'Inget skrivs förrän du väljer ett område.',
  fillIn: (level) => `Skriv ${level} i område:`,
  fillInArea: (level, area) => `Skriv ${level} för Styrdokument i ${area}`,
  old: (count, months) => `${plural.sv(count, '# bedömning', '# bedömningar')} är äldre än ${months} månader`,
  oldHint: 'Färgen står kvar. Se efter om underlaget stämmer ännu.',
  stillHolds: 'Stämmer ännu',
  stillHoldsAt: (where) => `Stämmer ännu: ${where}`,
  judged: (where, date) => `${where}: bedömd ${date}`,
  more: (count) => `och ${count} till`,
};

const en: EvidenceTexts = {
  suggestions: (count) => plural.en(count, '# suggestion for Styrdokument', '# suggestions for Styrdokument'),
  sourceSays: (words, source) => `The source says: “${words}” (${source}).`,
  mayCoverGroup: 'The words may have been meant for the whole sjukvårdsregion.',
  nothingWritten: 'Nothing is written until you choose an area.',
  fillIn: (level) => `Write ${level} in area:`,
  fillInArea: (level, area) => `Write ${level} for Styrdokument in ${area}`,
  old: (count, months) => `${plural.en(count, '# judgement is', '# judgements are')} older than ${months} months`,
  oldHint: 'The colour stands. See whether the evidence still holds.',
  stillHolds: 'Still holds',
  stillHoldsAt: (where) => `Still holds: ${where}`,
  judged: (where, date) => `${where}: judged ${date}`,
  more: (count) => `and ${count} more`,
};

export const EVIDENCE_TEXTS: InLanguages<EvidenceTexts> = { sv, en };
