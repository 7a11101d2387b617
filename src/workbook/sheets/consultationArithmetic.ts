import { CONSULTATION, type Printed } from '../../core/catalogue/consultation';
import { CONSULTATION_NAMES as NAMES } from '../layout';

/** The words in the table that the arithmetic counts. */
export const LISTED: { readonly [P in Printed]: string } = {
  list: 'ja',
  afterAppendix: 'ja, efter ”Bilaga 2”',
  notListed: 'nej',
};
export const NAMED: { readonly [P in Printed]: string } = {
  list: 'ja',
  afterAppendix: 'ja, efter ”Bilaga 2”',
  notListed: 'ja, ej på listan',
};

/** One step of the arithmetic: a figure of the source or a formula, and in words how it comes about. */
export interface ArithmeticRow {
  readonly what: string;
  readonly value: number | string;
  readonly how: string;
  readonly name?: string;
  readonly share?: true;
}

const { asked, answers, uninvited, figuresLine } = CONSULTATION;
const SAID = `källans uppgift, rad ${figuresLine}`;
const NOT_IN_FIRST_PART = `${NAMED.list},`;
const count = (column: string, start: string) => `=COUNTIF(${column},"${start}*")`;

/** From the source's figures to the share that answered, and what the printed list says instead. */
export function arithmeticRows(): ArithmeticRow[] {
  return [
    { what: 'Tillfrågade instanser', value: asked, how: SAID, name: NAMES.asked },
    { what: 'Inkomna yttranden', value: answers, how: SAID, name: NAMES.answers },
    { what: 'varav från instanser som inte stod på listan', value: uninvited, how: SAID, name: NAMES.uninvited },
    {
      what: 'Svar från tillfrågade instanser',
      value: `=${NAMES.answers}-${NAMES.uninvited}`,
      how: 'inkomna − de som inte stod på listan',
      name: NAMES.invitedAnswers,
    },
    {
      what: 'Svarsfrekvens',
      value: `=${NAMES.invitedAnswers}/${NAMES.asked}`,
      how: 'svar från tillfrågade ÷ tillfrågade',
      share: true,
    },
    {
      what: 'Alla yttranden mot tillfrågade: inte svarsfrekvensen',
      value: `=${NAMES.answers}/${NAMES.asked}`,
      how: 'räknar med svar från dem som inte blev tillfrågade',
      share: true,
    },
    {
      what: 'Instanser på den tryckta listan',
      value: count(NAMES.listColumn, LISTED.list),
      how: 'räknat i tabellen till höger',
      name: NAMES.printed,
    },
    {
      what: 'varav före orden ”Bilaga 2”',
      value: `=COUNTIF(${NAMES.listColumn},"${LISTED.list}")`,
      how: 'räknat i tabellen',
    },
    {
      what: 'varav efter orden ”Bilaga 2”',
      value: `=COUNTIF(${NAMES.listColumn},"${LISTED.afterAppendix}")`,
      how: 'källan säger inte om de tillfrågades',
    },
    {
      what: 'Tryckta listan mot uppgiften tillfrågade',
      value: `=${NAMES.printed}-${NAMES.asked}`,
      how: 'OENSE – källan förklarar inte skillnaden',
    },
    {
      what: 'Instanser som sammanställningen nämner',
      value: count(NAMES.namedColumn, NAMED.list),
      how: 'räknat i tabellen',
    },
    {
      what: 'varav inte på listan före ”Bilaga 2”',
      value: count(NAMES.namedColumn, NOT_IN_FIRST_PART),
      how: `OENSE med de ${uninvited} på rad ${figuresLine}, om bara den delen tillfrågades`,
    },
    {
      what: 'varav inte alls på den tryckta listan',
      value: count(NAMES.namedColumn, NAMED.notListed),
      how: `högst ${uninvited} enligt rad ${figuresLine}; alla svar nämns inte`,
    },
  ];
}
