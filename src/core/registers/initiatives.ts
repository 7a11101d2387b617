import type { Field } from './field';
import { link, longText, number, text, unit, words } from './fields';

const published: Field = {
  id: 'published',
  heading: words('Publicerad', 'Published'),
  form: { kind: 'date', unknown: words('datum saknas i källan', 'no date in the source') },
};
const objective2019: Field = {
  id: 'objective2019',
  heading: words('Målsättning 2019', 'Objective 2019'),
  form: { kind: 'objectives', strategy: '2019' },
};
const objective2024: Field = {
  id: 'objective2024',
  heading: words('Målsättning 2024 (efter samband)', 'Objective 2024 (by link)'),
  form: {
    kind: 'objectives',
    strategy: '2024',
    unknown: words('okänt – källorna säger inget', 'unknown – the sources don’t say'),
  },
};

/** Initiatives (insatser) for the objectives of the strategies. */
export const initiatives = {
  id: 'initiatives',
  title: words('Insatser', 'Initiatives'),
  fields: [
    unit,
    objective2019,
    objective2024,
    text('title', 'Insats', 'Initiative', { required: true }),
    text('where', 'Finns på', 'Found at'),
    link('link', 'Länk', 'Link'),
    published,
    number('line', 'Rad i översikten', 'Line in the overview'),
    number('textLine', 'Rad i texten', 'Line in the text'),
    longText('caveat', 'Att tänka på', 'To bear in mind'),
  ],
  recognisedBy: ['line'],
} as const;
