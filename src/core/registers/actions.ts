import { area, date, text, unit, words } from './fields';

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
    text('goal', 'Mätbart mål', 'Measurable goal'),
    text('owner', 'Ansvarig', 'Owner'),
    date('due', 'Klart senast', 'Due'),
    ...Array.from({ length: YEARS }, (_, index) => FIRST_YEAR + index).map((year) =>
      text(followUpField(year), `Uppföljning ${year}`, `Follow-up ${year}`),
    ),
  ],
  recognisedBy: [],
} as const;
