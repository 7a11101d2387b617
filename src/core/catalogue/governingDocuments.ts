/**
 * What document 000 says of each region's governing documents. The source prints the table twice
 * (lines 125–147 and 152–174) and the printings disagree on Halland / Västra Götaland: both claims are kept.
 * The colour cells lost their colours in the text; `comment: null` means that the printing has no comment.
 */
export const GOVERNING_DOCUMENT_CLAIMS = [
  { unit: 'norrbotten', printing: 1, line: 125, comment: null },
  { unit: 'norrbotten', printing: 2, line: 152, comment: null },
  {
    unit: 'jamtland-harjedalen',
    printing: 1,
    line: 126,
    comment:
      'FoU-policy men LS omnämns inte. NSG forskning och Life Science omnämns i dok och lokala samverkansgrupper.',
  },
  {
    unit: 'jamtland-harjedalen',
    printing: 2,
    line: 153,
    comment:
      'FoU-policy men LS omnämns inte. NSG forskning och Life Science omnämns i dok och lokala samverkansgrupper.',
  },
  { unit: 'vasterbotten', printing: 1, line: 127, comment: 'FoUI-policy knyter an till NLSS, strategi på g.' },
  { unit: 'vasterbotten', printing: 2, line: 154, comment: 'FoUI-policy knyter an till NLSS, strategi på g.' },
  { unit: 'vasternorrland', printing: 1, line: 128, comment: 'Ingen plan på framtagning' },
  { unit: 'vasternorrland', printing: 2, line: 155, comment: 'Ingen plan på framtagning' },
  { unit: 'gavleborg', printing: 1, line: 129, comment: 'Frågan diskuteras i sjukvårdsregion mellansverige' },
  { unit: 'gavleborg', printing: 2, line: 156, comment: 'Frågan diskuteras i sjukvårdsregion mellansverige' },
  { unit: 'dalarna', printing: 1, line: 130, comment: null },
  { unit: 'dalarna', printing: 2, line: 157, comment: null },
  { unit: 'uppsala', printing: 1, line: 131, comment: null },
  { unit: 'uppsala', printing: 2, line: 158, comment: null },
  { unit: 'varmland', printing: 1, line: 132, comment: null },
  { unit: 'varmland', printing: 2, line: 159, comment: null },
  { unit: 'sormland', printing: 1, line: 133, comment: null },
  { unit: 'sormland', printing: 2, line: 160, comment: null },
  { unit: 'vastmanland', printing: 1, line: 134, comment: null },
  { unit: 'vastmanland', printing: 2, line: 161, comment: null },
  { unit: 'orebro', printing: 1, line: 135, comment: null },
  { unit: 'orebro', printing: 2, line: 162, comment: null },
  { unit: 'stockholm', printing: 1, line: 136, comment: null },
  { unit: 'stockholm', printing: 2, line: 163, comment: null },
  {
    unit: 'gotland',
    printing: 1,
    line: 137,
    comment: 'Nytt uppdrag att ta fram en FoUU-strategi för hälso- och sjukvård.',
  },
  {
    unit: 'gotland',
    printing: 2,
    line: 164,
    comment: 'Nytt uppdrag att ta fram en FoUU-strategi för hälso- och sjukvård.',
  },
  { unit: 'ostergotland', printing: 1, line: 140, comment: 'Gemensam i sydöstra sjukvårdsregionen' },
  { unit: 'ostergotland', printing: 2, line: 167, comment: 'Gemensam i sydöstra sjukvårdsregionen' },
  { unit: 'jonkoping', printing: 1, line: 141, comment: null },
  { unit: 'jonkoping', printing: 2, line: 168, comment: null },
  { unit: 'kalmar', printing: 1, line: 142, comment: null },
  { unit: 'kalmar', printing: 2, line: 169, comment: null },
  { unit: 'vastra-gotaland', printing: 1, line: 143, comment: null },
  { unit: 'vastra-gotaland', printing: 2, line: 170, comment: 'Har ny FoU-policy sep 2021 som kopplar till NLSS.' },
  { unit: 'halland', printing: 1, line: 144, comment: 'Har ny FoU-policy sep 2021 som kopplar till NLSS.' },
  { unit: 'halland', printing: 2, line: 171, comment: null },
  {
    unit: 'blekinge',
    printing: 1,
    line: 145,
    comment: 'LS omnämns på webb i samband med kliniska studier med hänvisning till nationell och sjv-regional nivå.',
  },
  {
    unit: 'blekinge',
    printing: 2,
    line: 172,
    comment: 'LS omnämns på webb i samband med kliniska studier med hänvisning till nationell och sjv-regional nivå.',
  },
  { unit: 'kronoberg', printing: 1, line: 146, comment: 'Forskningsplan 2027, del av strategi Närmare Kronobergaren' },
  { unit: 'kronoberg', printing: 2, line: 173, comment: 'Forskningsplan 2027, del av strategi Närmare Kronobergaren' },
  {
    unit: 'skane',
    printing: 1,
    line: 147,
    comment: 'Strategi 2014-12-04. Ny inom femårsperiod. Eftersökning tillgänglig uppdatering pågår.',
  },
  {
    unit: 'skane',
    printing: 2,
    line: 174,
    comment: 'Strategi 2014-12-04. Ny inom femårsperiod. Eftersökning tillgänglig uppdatering pågår.',
  },
] as const;

/** What a unit's governing document is, as far as the words of a source go. */
export type DocumentStatus =
  | 'adopted'
  | 'inProgress'
  | 'commissioned'
  | 'discussed'
  | 'nonePlanned'
  | 'adjacentPolicy'
  | 'partOfAnotherStrategy'
  | 'sharedWithCareRegion'
  | 'mentionedOnWeb'
  | 'unknown';

/** How the words are read. `linksToNational: null`: they don't say whether it links to the national strategy. */
export interface DocumentReading {
  readonly status: DocumentStatus;
  readonly linksToNational: boolean | null;
  /** As exact as the words are: a year and month, or a date. */
  readonly adoptedOn: string | null;
}

/** Our reading of the sources' words, once for each wording; it always stands beside the words themselves. */
export const DOCUMENT_READINGS: Readonly<Record<string, DocumentReading>> = {
  'FoU-policy men LS omnämns inte. NSG forskning och Life Science omnämns i dok och lokala samverkansgrupper.': {
    status: 'adjacentPolicy',
    linksToNational: false,
    adoptedOn: null,
  },
  'FoUI-policy knyter an till NLSS, strategi på g.': { status: 'inProgress', linksToNational: true, adoptedOn: null },
  'Ingen plan på framtagning': { status: 'nonePlanned', linksToNational: null, adoptedOn: null },
  'Frågan diskuteras i sjukvårdsregion mellansverige': { status: 'discussed', linksToNational: null, adoptedOn: null },
  'Nytt uppdrag att ta fram en FoUU-strategi för hälso- och sjukvård.': {
    status: 'commissioned',
    linksToNational: null,
    adoptedOn: null,
  },
  'Gemensam i sydöstra sjukvårdsregionen': { status: 'sharedWithCareRegion', linksToNational: null, adoptedOn: null },
  'Har ny FoU-policy sep 2021 som kopplar till NLSS.': {
    status: 'adjacentPolicy',
    linksToNational: true,
    adoptedOn: '2021-09',
  },
  'LS omnämns på webb i samband med kliniska studier med hänvisning till nationell och sjv-regional nivå.': {
    status: 'mentionedOnWeb',
    linksToNational: true,
    adoptedOn: null,
  },
  'Forskningsplan 2027, del av strategi Närmare Kronobergaren': {
    status: 'partOfAnotherStrategy',
    linksToNational: null,
    adoptedOn: null,
  },
  'Strategi 2014-12-04. Ny inom femårsperiod. Eftersökning tillgänglig uppdatering pågår.': {
    status: 'adopted',
    linksToNational: null,
    adoptedOn: '2014-12-04',
  },
};
