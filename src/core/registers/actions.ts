import { area, date, longText, text, unit, words } from './fields';

/** A measure may be followed up in any of these; a sheet shows those that its table has columns for. */
const FIRST_YEAR = 2024;
const YEARS = 20;

export function followUpField(year: number): string {
  return `followUp${year}`;
}

/** Action plans (handlingsplaner): measures with a measurable goal, who is responsible, and what came of them each year. */
export const actions = {
  id: 'actions',
  title: words('Handlingsplan', 'Action plan'),
  fields: [
    unit,
    area('area', 'Område', 'Area'),
    text('measure', 'Åtgärd', 'Measure', { required: true }),
    longText('goal', 'Mätbart mål', 'Measurable goal', {
      hint: words('Så att det går att säga om det är nått.', 'So that one can tell whether it is reached.'),
    }),
    text('owner', 'Ansvarig', 'Owner', {
      hint: words('En roll eller funktion, inte en person.', 'A role or function, not a person.'),
    }),
    date('due', 'Klart senast', 'Due'),
    ...Array.from({ length: YEARS }, (_, index) => FIRST_YEAR + index).map((year) =>
      longText(followUpField(year), `Uppföljning ${year}`, `Follow-up ${year}`, { year }),
    ),
  ],
  recognisedBy: [],
} as const;
