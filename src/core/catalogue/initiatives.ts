/**
 * Initiatives (insatser) that document 001 lists for area 1 of the 2019 strategy: 16 rows, 14 distinct titles.
 * The name of a person in the first title is left out.
 * `published: null` = the source gives no date; `dateMissing` = it says "publicerad" and then nothing.
 */
export const INITIATIVES = [
  {
    objective2019: '1.1',
    title: 'Regeringens life science-samordnare',
    source: 'regeringen.se',
    published: null,
    dateMissing: false,
  },
  {
    objective2019: '1.1',
    title: 'Life science-kontoret i Regeringskansliet',
    source: 'regeringen.se',
    published: null,
    dateMissing: false,
  },
  {
    objective2019: '1.1',
    title: 'Life science-kontoret i Regeringskansliet',
    source: 'regeringen.se',
    published: null,
    dateMissing: false,
  },
  {
    objective2019: '1.1',
    title: 'Samverkansprogrammet för Hälsa och life science',
    source: 'regeringen.se',
    published: null,
    dateMissing: false,
  },
  {
    objective2019: '1.1',
    title: 'Forskning, frihet,framtid – kunskap och innovation för Sverige',
    source: 'regeringen.se',
    published: '2020-12-17',
    dateMissing: false,
  },
  { objective2019: '1.1', title: 'Regleringsbrev 2021', source: 'esv.se', published: null, dateMissing: false },
  {
    objective2019: '1.1',
    title:
      'Uppdrag att föreslå utformning av ett strategiskt program för att möta och leda i den digitala strukturomvandlingen',
    source: 'regeringen.se',
    published: '2021-01-13',
    dateMissing: false,
  },
  {
    objective2019: '1.1',
    title: 'Kraftsamling för ett hållbart digitaliserat Sverige',
    source: 'Vinnova.se',
    published: '2021-05-17',
    dateMissing: false,
  },
  {
    objective2019: '1.2',
    title: 'Life science-kontoret i Regeringskansliet',
    source: 'regeringen.se',
    published: null,
    dateMissing: false,
  },
  {
    objective2019: '1.2',
    title: 'Hållbar utveckling av vården kräver nya lösningar',
    source: 'regeringen.se',
    published: '2019-06-10',
    dateMissing: false,
  },
  {
    objective2019: '1.2',
    title: 'Life science-konferens 2022',
    source: 'regeringen.se',
    published: null,
    dateMissing: false,
  },
  {
    objective2019: '1.3',
    title: 'Nordiskt samarbete 2020',
    source: 'regeringen.se',
    published: '2021-03-11',
    dateMissing: false,
  },
  {
    objective2019: '1.3',
    title: 'A vision of a Nordic secure digital infrastructure for health data: Nordic cooperation',
    source: 'norden.org',
    published: '2019-12-10',
    dateMissing: false,
  },
  {
    objective2019: '1.3',
    title: 'Nordiskt ministermöte om samarbete inom vaccinproduktion',
    source: 'regeringen.se',
    published: null,
    dateMissing: true,
  },
  {
    objective2019: '1.3',
    title: 'Uppdrag om nordisk studie om innovation, utveckling och produktion av vaccin',
    source: 'regeringen.se',
    published: '2022-02-08',
    dateMissing: false,
  },
  {
    objective2019: '1.3',
    title: 'Studie visar på möjligt nordiskt vaccinsamarbet',
    source: 'regeringen.se',
    published: '2022-06-08',
    dateMissing: false,
  },
] as const;
