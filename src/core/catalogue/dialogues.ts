/**
 * Forums of national and regional dialogue that the sources name, with how often they should meet and which meetings
 * they tell of. `often` and `held` are the sources' own words; `null`: the source doesn't say.
 * Names of persons are left out.
 */
export const DIALOGUES = [
  {
    kind: 'national',
    forum: 'Regeringskansliet/Samverkansgrupp life science',
    often: null,
    document: '000',
    line: 226,
  },
  { kind: 'national', forum: 'Life Science kontoret', often: '1 gång/månad', document: '000', line: 227 },
  { kind: 'national', forum: 'SKS – Styrgrupp för kunskapsstyrning', often: null, document: '000', line: 228 },
  { kind: 'national', forum: 'Socialstyrelsen', often: null, document: '000', line: 229 },
  { kind: 'national', forum: 'Vinnova', often: null, document: '000', line: 230 },
  { kind: 'national', forum: 'FoU-direktörs nätverket', often: null, document: '000', line: 231 },
  { kind: 'national', forum: 'Regiondirektörs nätverket', often: null, document: '000', line: 232 },
  { kind: 'national', forum: 'NPO rörelseorganens sjukdomar', often: null, document: '000', line: 233 },
  { kind: 'national', forum: 'Nationella ordförandeträffar NPO/NSG', often: '4 ggr/år', document: '000', line: 234 },
  { kind: 'national', forum: 'NSG data och analys', often: null, document: '000', line: 235 },
  { kind: 'national', forum: 'NSG utveckling och ledarskap', often: null, document: '000', line: 236 },
  { kind: 'national', forum: 'Processledarträffar', often: 'minst 4 ggr/år', document: '000', line: 237 },
  {
    kind: 'careRegional',
    forum: 'Sjukvårdsregionala forskningsrådet FoU-direktörer=RSG',
    often: null,
    document: '000',
    line: 242,
  },
  { kind: 'careRegional', forum: 'Ordförandeträffar', often: null, document: '000', line: 243 },
  { kind: 'careRegional', forum: 'Sjukvårdsregionala samordnare', often: null, document: '000', line: 244 },
  { kind: 'interview', forum: 'Nationella primärvårdsrådet', often: null, document: '000', line: 248 },
  { kind: 'interview', forum: 'Psykisk hälsa', often: null, document: '000', line: 249 },
  {
    kind: 'interview',
    forum: 'Tandvård',
    often: null,
    document: '000',
    line: 250,
    caveat: 'Källan skriver ”genomförs”; när och om den är klar står inte.',
  },
  { kind: 'interview', forum: 'Medicinsk diagnostik', often: null, document: '000', line: 251 },
  { kind: 'interview', forum: 'Infektionssjukdomar', often: null, document: '000', line: 252 },
  { kind: 'interview', forum: 'Rörelseorganens sjukdomar', often: null, document: '000', line: 253 },
  {
    kind: 'national',
    forum: 'Samverkansgruppen för hälsa och life science',
    often: null,
    held: '10 november 2021 (hybridmöte)',
    document: '004',
    line: 7,
    caveat:
      'Nästa möte: ”den 4 februari”, utan år (rad 45). Källan säger inte om det är samma grupp som ”Samverkansgrupp life science”.',
  },
  {
    kind: 'national',
    forum: 'Nationella life science-konferensen',
    often: null,
    held: '17 januari 2022',
    document: '001',
    line: 140,
    caveat:
      'Källorna OENSE om arrangörerna: Regeringskansliet, Västra Götalandsregionen och Health Innovation West (rad 101); Life science-kontoret och VGR (minnesanteckningarna, rad 23).',
  },
] as const satisfies readonly Dialogue[];

export interface Dialogue {
  readonly kind: 'national' | 'careRegional' | 'interview';
  readonly forum: string;
  readonly often: string | null;
  readonly held?: string;
  readonly document: string;
  readonly line: number;
  readonly caveat?: string;
}
