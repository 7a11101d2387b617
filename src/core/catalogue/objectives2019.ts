/**
 * The objectives of the 2019 strategy that are known. Only 1.1–1.3 are in the sources (document 001);
 * the other four come from outside them and say so, and have no line.
 */
export const OBJECTIVES_2019 = [
  {
    number: '1.1',
    area: 1,
    line: 12,
    title: 'Stärkt nationell samordning inom life science-området',
    sources: ['001'],
    outsideSources: false,
  },
  {
    number: '1.2',
    area: 1,
    line: 30,
    title: 'Partnerskap för regional och nationell kraftsamling',
    sources: ['001'],
    outsideSources: false,
  },
  {
    number: '1.3',
    area: 1,
    line: 38,
    title: 'Norden som globalt ledande life science-hubb',
    sources: ['001'],
    outsideSources: false,
  },
  {
    number: '2.1',
    area: 2,
    line: null,
    title: 'Effektivt och säkert utbyte av patientdata',
    sources: ['regeringen.se Life_science_strategin_omrade_tva'],
    outsideSources: true,
  },
  {
    number: '2.2',
    area: 2,
    line: null,
    title: 'Ökat nyttjande av hälsodata för forskning och innovation',
    sources: ['regeringen.se Life_science_strategin_omrade_tva', 'swedishmedtech.se'],
    outsideSources: true,
  },
  {
    number: '2.3',
    area: 2,
    line: null,
    title: 'Effektiv, säker och etisk användning av registerdata',
    sources: ['regeringen.se Life_science_strategin_omrade_tva'],
    outsideSources: true,
  },
  {
    number: '4.4',
    area: 4,
    line: null,
    title: 'Sverige ska vara ett föregångsland för införande av precisionsmedicin i vården',
    sources: ['swedishmedtech.se/sidor/life-science-strategin.aspx'],
    outsideSources: true,
  },
] as const;
