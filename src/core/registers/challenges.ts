import type { Field } from './field';
import { longText, number, text, unit, words } from './fields';

const area: Field = {
  id: 'area',
  heading: words('Område (2024)', 'Area (2024)'),
  form: {
    kind: 'area',
    unknown: words('okänt – källan anger inget', 'unknown – the source doesn’t say'),
  },
};

/** Challenges (utmaningar), with their area where it is known. */
export const challenges = {
  id: 'challenges',
  title: words('Utmaningar', 'Challenges'),
  fields: [
    longText('words', 'Utmaning', 'Challenge', { required: true }),
    area,
    text('under', 'Står under', 'Stands under'),
    text('source', 'Källa', 'Source'),
    number('line', 'Rad', 'Line'),
    longText('comment', 'Kommentar (fylls i)', 'Comment (fill in)', { open: true }),
    unit,
  ],
  recognisedBy: ['words'],
} as const;
