import type { Counts } from '../../core/counts';
import { LEVELS, NOT_ASSESSED } from '../../core/level';
import type { InLanguages } from './inLanguages';
import { plural } from './plural';

/** The texts about where one is, and what to do next. */
export interface HomeTexts {
  readonly progress: (assessed: number, all: number) => string;
  /** How many there are of each word; the words stand in the cells, in Swedish. */
  readonly counts: (counts: Counts) => string;
  readonly toConflicts: string;
  readonly conflictsFirst: (count: number) => string;
  readonly assessNext: string;
  readonly toNation: string;
  readonly nothingLeft: string;
}

const inWords = ({ green, yellow, red, unassessed }: Counts) =>
  [green, yellow, red, unassessed]
    .map((count, index) => `${[...LEVELS, NOT_ASSESSED][index]!.word} ${count}`)
    .join(' · ');

const sv: HomeTexts = {
  progress: (assessed, all) => `${assessed} av ${all} bedömda`,
  counts: inWords,
  toConflicts: 'Gå till Konflikter',
  conflictsFirst: (count) => plural.sv(count, '# konflikt', '# konflikter'),
  assessNext: 'Bedöm nästa',
  toNation: 'Se Riket',
  nothingLeft: 'Allt är bedömt och skickat.',
};

const en: HomeTexts = {
  progress: (assessed, all) => `${assessed} of ${all} assessed`,
  counts: inWords,
  toConflicts: 'Go to Conflicts',
  conflictsFirst: (count) => plural.en(count, '# conflict', '# conflicts'),
  assessNext: 'Assess the next',
  toNation: 'Look at Riket',
  nothingLeft: 'Everything is assessed and sent.',
};

export const HOME_TEXTS: InLanguages<HomeTexts> = { sv, en };
