import type { AreaNumber } from './strategies';

/** A challenge in the words of a source; `[…]` where words are left out. */
export interface Challenge {
  readonly words: string;
  readonly document: string;
  readonly line: number;
  /** The area of the 2024 strategy that the source writes it under; `null`: the source gives none. */
  readonly area: AreaNumber | null;
  /** Where in the source it stands, when that is no area of the national strategy. */
  readonly under: string | null;
}

const MAPPING = { document: '000', area: null, under: 'Utmaningar som identifierats i kartläggningen' } as const;
const NOTES = { document: '004', area: null, under: 'Internationell utblick – Sveriges konkurrenskraft' } as const;

/** The challenges that the sources call so. Most come without an area, and none is given to them here. */
export const CHALLENGES: readonly Challenge[] = [
  { ...MAPPING, line: 205, words: 'Samverkan med näringslivet inom FoU kan ökas. Incitament behövs' },
  {
    ...MAPPING,
    line: 206,
    words: 'Samverkansstruktur för näringslivsfrågor sammanfaller inte alltid med sjukvårdsregioner.',
  },
  { ...MAPPING, line: 207, words: 'Internationell FoU attraktivitet finns ojämnt i landet.' },
  {
    ...MAPPING,
    line: 208,
    words: 'Etisk policyutveckling finns i styrdokument men mer begränsat i praktiken t ex hälsodata.',
  },
  {
    document: '003',
    line: 139,
    area: 3,
    under: null,
    words:
      'Det är en ständig utmaning att säkerställa att den regulatoriska utvecklingen följer den snabba tekniska utvecklingstakten.',
  },
  {
    document: '003',
    line: 213,
    area: 5,
    under: null,
    words:
      'En stor utmaning för många små och stora företags tillväxt är möjligheten att få ut innovativa lösningar och produkter på marknaden, där möjligheten att få en första kund är central för fortsatt utveckling av verksamheten.',
  },
  {
    document: '003',
    line: 227,
    area: 5,
    under: null,
    words: 'De nya regelverken om medicinteknik och in vitro diagnostik har inneburit utmaningar för hela sektorn.',
  },
  {
    document: '003',
    line: 298,
    area: 7,
    under: null,
    words:
      'Life science-sektorn står inför utmaningar som kräver att kompetensen hos befintliga medarbetare stärks och att ny kompetens tillförs verksamheten.',
  },
  {
    document: '002',
    line: 298,
    area: null,
    under: 'Region Stockholm 4.1',
    words:
      'En utmaning är att utarbeta effektiva tekniska verktyg och nya regelverk för datadelning för forskning, innovation och utveckling av hälso- och sjukvården- samt omsorgen.',
  },
  {
    document: '002',
    line: 314,
    area: null,
    under: 'Region Stockholm 4.2',
    words:
      'Denna utveckling medför en utmaning som ska hanteras så att inte hälso- och sjukvård och den patientnära kliniska forskningen separeras, […]',
  },
  {
    document: '002',
    line: 356,
    area: null,
    under: 'Region Stockholm 4.5',
    words:
      'En annan utmaning är alltför tidiga uppköp där utvecklingsbolag inom life science flyttar utomlands redan i tillväxtfasen.',
  },
  {
    document: '002',
    line: 440,
    area: null,
    under: 'Remissvaren, Hälsodata',
    words: 'Området anses ha stora utmaningar om det ambitiösa målet ska nås.',
  },
  {
    ...NOTES,
    line: 41,
    words:
      'Vidare lyftes fram patientglapp, utmaningar att behålla kompetens och vikten av att vara samlade och kunna visa att resultat omsätts.',
  },
];
