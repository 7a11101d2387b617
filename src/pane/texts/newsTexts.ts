import type { InLanguages } from './inLanguages';
import { plural } from './plural';

/** The texts on what is new at the hub. */
export interface NewsTexts {
  readonly title: string;
  readonly mine: (count: number) => string;
  readonly others: (count: number) => string;
  readonly rounds: string;
  readonly registers: string;
  readonly sync: string;
  readonly untilThen: string;
}

const sv: NewsTexts = {
  title: 'Nytt finns hos hubben – synka',
  mine: (count) => plural.sv(count, '# ändring i arbetsbokens egna enheter', '# ändringar i arbetsbokens egna enheter'),
  others: (count) => plural.sv(count, '# ändring i andra enheter', '# ändringar i andra enheter'),
  rounds: 'Omgångar eller metod har ändrats',
  registers: 'Rader i register har ändrats',
  sync: 'Hämta det nya',
  untilThen:
    'Inget ändras i arbetsboken förrän du synkar: celler, Riket och formler som LS.UNIT visar det som hämtades senast.',
};

const en: NewsTexts = {
  title: 'There is news at the hub – sync',
  mine: (count) => plural.en(count, "# change in the workbook's own units", "# changes in the workbook's own units"),
  others: (count) => plural.en(count, '# change in other units', '# changes in other units'),
  rounds: 'Rounds or a method have changed',
  registers: 'Rows of registers have changed',
  sync: 'Fetch the news',
  untilThen:
    'Nothing changes in the workbook until you sync: cells, Riket and formulas like LS.UNIT show what was fetched last.',
};

export const NEWS_TEXTS: InLanguages<NewsTexts> = { sv, en };
