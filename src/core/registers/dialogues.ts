import type { Dialogue } from '../catalogue/dialogues';
import type { InLanguages } from './field';
import { choiceOf, longText, number, text, unit, words } from './fields';

const KINDS: Readonly<Record<Dialogue['kind'] | 'other', InLanguages>> = {
  national: words('Nationell dialog', 'National dialogue'),
  careRegional: words('Sjukvårdsregional samverkan', 'Collaboration within a sjukvårdsregion'),
  interview: words(
    'Planerad intervju 2022, nationellt programområde',
    'Interview planned for 2022, national programme area',
  ),
  other: words('Annan dialog', 'Other dialogue'),
};
const kind = choiceOf(Object.entries(KINDS).map(([id, said]) => ({ id, words: said })));

/** Dialogues: forums, how often they should meet, and the log of meetings that were held. */
export const dialogues = {
  id: 'dialogues',
  title: words('Dialoger', 'Dialogues'),
  fields: [
    kind('kind', 'Slag', 'Kind'),
    text('forum', 'Forum', 'Forum', { required: true }),
    text('often', 'Ska mötas', 'Should meet'),
    text('heldBySource', 'Möten enligt källan', 'Meetings by the source'),
    longText('held', 'Hållna möten (fylls i)', 'Meetings held (fill in)', { open: true }),
    text('source', 'Källa', 'Source'),
    number('line', 'Rad', 'Line'),
    longText('caveat', 'Att tänka på', 'To bear in mind'),
    unit,
  ],
  recognisedBy: ['kind', 'forum'],
} as const;
