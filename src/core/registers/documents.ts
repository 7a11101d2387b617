import type { DocumentStatus } from '../catalogue/governingDocuments';
import type { Choice } from './field';
import { choiceOf, date, link, longText, text, unit, words } from './fields';

const STATUSES: Readonly<Record<DocumentStatus, Choice['words']>> = {
  adopted: words('Beslutat', 'Adopted'),
  inProgress: words('På gång', 'In progress'),
  commissioned: words('Uppdrag givet', 'Commissioned'),
  discussed: words('Diskuteras', 'Discussed'),
  nonePlanned: words('Inget planerat', 'None planned'),
  adjacentPolicy: words('Närliggande policy', 'Adjacent policy'),
  partOfAnotherStrategy: words('Del av annan strategi', 'Part of another strategy'),
  sharedWithCareRegion: words('Gemensamt i sjukvårdsregionen', 'Shared with the sjukvårdsregion'),
  mentionedOnWeb: words('Omnämns på webben', 'Mentioned on the web'),
  unknown: words('Okänt', 'Unknown'),
};
const status = choiceOf(Object.entries(STATUSES).map(([id, said]) => ({ id, words: said })));
const yesNo = choiceOf([
  { id: 'yes', words: words('Ja', 'Yes') },
  { id: 'no', words: words('Nej', 'No') },
]);
const scope = choiceOf([
  { id: 'region', words: words('Regionen', 'The region') },
  { id: 'careRegion', words: words('Hela sjukvårdsregionen', 'The whole sjukvårdsregion') },
]);

/** Governing documents (styrdokument) of units. What the sources say of them are claims: rows with the sources' words. */
export const documents = {
  id: 'documents',
  title: words('Styrdokument', 'Governing documents'),
  fields: [
    unit,
    text('title', 'Titel', 'Title', { required: true }),
    text('type', 'Typ', 'Type'),
    link('link', 'Länk', 'Link'),
    status('status', 'Status', 'Status'),
    date('adoptedOn', 'Beslutat', 'Adopted'),
    date('validTo', 'Gäller till', 'Valid to'),
    text('number', 'Nummer', 'Number'),
    text('adoptedBy', 'Beslutat av', 'Adopted by'),
    text('drawnUpBy', 'Framtaget av', 'Drawn up by'),
    text('informationClass', 'Informationsklass', 'Information class'),
    yesNo('linksToNational', 'Knyter an till nationella strategin', 'Links to the national strategy'),
    scope('scope', 'Gäller för', 'Scope'),
    longText('words', 'Källans ord', 'The source’s words'),
    longText('comment', 'Kommentar', 'Comment', { open: true }),
  ],
  recognisedBy: ['unit', 'words'],
} as const;
