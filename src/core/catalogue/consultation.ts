/**
 * The consultation (remiss) on Region Stockholm's life-science strategy. Source: document 002.
 * The figures are the source's own, on one line of it; nobody's list of who answered is in the sources.
 */
export const CONSULTATION = {
  document: '002',
  sentOn: '2020-09-21',
  answersBy: '2020-12-20',
  datesLine: 200,
  asked: 41,
  answers: 33,
  /** Of the answers: from bodies that weren't on the list of those asked. */
  uninvited: 5,
  figuresLine: 204,
} as const;

/** Where a body stands in print: on the list, on it after the words "Bilaga 2", or only in the summary of answers. */
export type Printed = 'list' | 'afterAppendix' | 'notListed';

export interface ConsultedBody {
  readonly name: string;
  readonly printed: Printed;
  /** Of the list; `null` for a body that isn't on it. */
  readonly line: number | null;
  /** How the summary of answers names it, and where; `null`: it doesn't, which is not to say that it didn't answer. */
  readonly named: { readonly as: string; readonly lines: readonly number[] } | null;
  readonly caveat: string | null;
}

/** Everybody on the printed list, in its order, and those whom the summary of answers names besides. */
export const CONSULTED_BODIES: readonly ConsultedBody[] = [
  {
    name: 'Hälso- och sjukvårdsnämnden',
    printed: 'list',
    line: 370,
    named: { as: 'Hälso- och sjukvårdsnämnden', lines: [438, 440, 444, 454] },
    caveat: null,
  },
  {
    name: 'Vårdens Kunskapsstyrningsnämnd',
    printed: 'list',
    line: 371,
    named: { as: 'Vårdens kunskapsstyrningsnämnd', lines: [440, 444, 454] },
    caveat: null,
  },
  { name: 'Trafiknämnden', printed: 'list', line: 372, named: null, caveat: null },
  {
    name: 'Kulturnämnden',
    printed: 'list',
    line: 373,
    named: { as: 'Kulturförvaltningen', lines: [438] },
    caveat: 'Listan har nämnden, sammanställningen förvaltningen.',
  },
  { name: 'Tillväxt- och regionplanenämnden', printed: 'list', line: 374, named: null, caveat: null },
  { name: 'Patientnämnden', printed: 'list', line: 375, named: null, caveat: null },
  {
    name: 'Karolinska Universitetssjukhuset',
    printed: 'list',
    line: 376,
    named: { as: 'Karolinska universitetssjukhuset', lines: [440, 442, 446, 452, 456, 460, 470] },
    caveat: null,
  },
  {
    name: 'Stockholms läns sjukvårdsområde',
    printed: 'list',
    line: 377,
    named: { as: 'SLSO', lines: [436, 440, 442, 446, 460, 464, 468] },
    caveat: null,
  },
  { name: 'Fastighets- och servicenämnden', printed: 'list', line: 378, named: null, caveat: null },
  { name: 'Färdtjänstnämnden', printed: 'list', line: 379, named: null, caveat: null },
  { name: 'Södersjukhuset AB', printed: 'list', line: 380, named: { as: 'SöS', lines: [454] }, caveat: null },
  {
    name: 'Danderyds Sjukhus AB',
    printed: 'list',
    line: 381,
    named: { as: 'Danderyds sjukhus', lines: [454] },
    caveat: null,
  },
  {
    name: 'Södertälje Sjukhus AB',
    printed: 'list',
    line: 382,
    named: { as: 'Södertälje sjukhus', lines: [454] },
    caveat: null,
  },
  {
    name: 'S:t Eriks Ögonsjukhus AB',
    printed: 'list',
    line: 383,
    named: { as: 'St Eriks sjukhus', lines: [452] },
    caveat: null,
  },
  {
    name: 'Capio S:t Görans Sjukhus',
    printed: 'list',
    line: 384,
    named: { as: 'Capio/St Görans', lines: [442, 458, 460, 462] },
    caveat: 'Kan också avse Capio AB (rad 414); räknas här en gång.',
  },
  { name: 'Ersta sjukhus', printed: 'list', line: 385, named: { as: 'Ersta', lines: [454] }, caveat: null },
  { name: 'Stockholms Sjukhem', printed: 'list', line: 386, named: null, caveat: null },
  { name: 'Folktandvården Stockholms län AB', printed: 'list', line: 387, named: null, caveat: null },
  {
    name: 'Ambulanssjukvården i Storstockholm AB',
    printed: 'list',
    line: 388,
    named: { as: 'AISAB', lines: [442] },
    caveat: null,
  },
  { name: 'Stockholm Care AB', printed: 'list', line: 389, named: null, caveat: null },
  { name: 'MediCarrier AB', printed: 'list', line: 390, named: null, caveat: null },
  { name: 'Locum AB', printed: 'list', line: 391, named: null, caveat: null },
  { name: 'AB Stockholms Läns Landstings Internfinans', printed: 'list', line: 392, named: null, caveat: null },
  {
    name: 'Kommunalförbundet Sjukvård och omsorg i Norrtälje, samt kommunalförbundets bolag TioHundra AB',
    printed: 'list',
    line: 393,
    named: null,
    caveat: 'Två rader i listan (393–394), en instans.',
  },
  { name: 'Centrala samverkansgruppen, CSG', printed: 'list', line: 395, named: null, caveat: null },
  {
    name: 'Karolinska Institutet',
    printed: 'list',
    line: 396,
    named: { as: 'Karolinska Institutet', lines: [436, 438, 440, 442, 444, 454, 460, 468] },
    caveat: null,
  },
  {
    name: 'Kungliga Tekniska högskolan',
    printed: 'list',
    line: 397,
    named: { as: 'KTH', lines: [436, 440, 442, 454, 462, 468, 470] },
    caveat: null,
  },
  {
    name: 'Stockholms universitet',
    printed: 'list',
    line: 398,
    named: { as: 'Stockholms universitet', lines: [436, 438, 446, 448, 454, 456, 460] },
    caveat: null,
  },
  { name: 'Stockholms läkarförening', printed: 'list', line: 399, named: null, caveat: null },
  { name: 'Vårdförbundet', printed: 'list', line: 400, named: { as: 'Vårdförbundet', lines: [442] }, caveat: null },
  {
    name: 'Läkemedelsindustriföreningen',
    printed: 'list',
    line: 401,
    named: { as: 'LIF', lines: [440, 442, 446, 460, 466] },
    caveat: null,
  },
  { name: 'Swedish MedTech', printed: 'list', line: 402, named: null, caveat: null },
  { name: 'Reumatikerförbundet', printed: 'list', line: 403, named: null, caveat: null },
  { name: 'Storstockholms Diabetsförening', printed: 'list', line: 404, named: null, caveat: null },
  { name: 'Spetspatienterna', printed: 'list', line: 405, named: null, caveat: null },
  { name: 'Cancerfonden', printed: 'list', line: 406, named: null, caveat: null },
  { name: 'Vetenskapsrådet', printed: 'list', line: 407, named: null, caveat: null },
  {
    name: 'Stockholms stad',
    printed: 'list',
    line: 408,
    named: { as: 'Stockholms stad', lines: [436, 438, 446, 452, 464] },
    caveat: null,
  },
  { name: 'StorSTHLM', printed: 'list', line: 409, named: null, caveat: null },
  { name: 'Solna stad', printed: 'list', line: 410, named: null, caveat: null },
  { name: 'Huddinge kommun', printed: 'list', line: 411, named: { as: 'Huddinge kommun', lines: [436] }, caveat: null },
  { name: 'SwedenBio', printed: 'list', line: 412, named: null, caveat: null },
  { name: 'Vårdföretagarna', printed: 'list', line: 413, named: null, caveat: null },
  { name: 'Capio AB', printed: 'list', line: 414, named: null, caveat: null },
  { name: 'Praktikertjänst', printed: 'list', line: 415, named: null, caveat: null },
  { name: 'Aleris', printed: 'list', line: 416, named: null, caveat: null },
  { name: 'Personalägda vårdcentraler i Stockholm (PIST)', printed: 'list', line: 417, named: null, caveat: null },
  { name: 'Stiftelsen Electrum / Kista Science City', printed: 'list', line: 418, named: null, caveat: null },
  {
    name: 'Stiftelsen Vetenskapsstaden / Stockholms Science City',
    printed: 'list',
    line: 419,
    named: null,
    caveat: null,
  },
  { name: 'Flemingsberg Science', printed: 'list', line: 420, named: null, caveat: null },
  { name: 'Södertälje Science Park', printed: 'list', line: 421, named: null, caveat: null },
  { name: 'H2 Health Hub', printed: 'list', line: 422, named: null, caveat: null },
  {
    name: 'Stockholm Innovation & Growth AB (STING)',
    printed: 'afterAppendix',
    line: 426,
    named: { as: 'STING', lines: [436, 452, 454, 464] },
    caveat: null,
  },
  {
    name: 'Region Uppsala',
    printed: 'afterAppendix',
    line: 427,
    named: { as: 'Region Uppsala', lines: [450, 464, 466, 468] },
    caveat: null,
  },
  { name: 'STUNS Life Science (UppsalaBIO)', printed: 'afterAppendix', line: 428, named: null, caveat: null },
  {
    name: 'MedTechLabs',
    printed: 'afterAppendix',
    line: 429,
    named: { as: 'MedTechLabs', lines: [436, 440, 462, 466] },
    caveat: null,
  },
  {
    name: 'SciLifeLab (Science for Life Laboratory)',
    printed: 'afterAppendix',
    line: 430,
    named: { as: 'SciLifeLab', lines: [436, 442, 454] },
    caveat: null,
  },
  {
    name: 'KI Holding',
    printed: 'notListed',
    line: null,
    named: { as: 'KI Holding', lines: [446, 468] },
    caveat: 'Nämns som svarande men står inte på den tryckta listan.',
  },
  {
    name: 'Stockholm Business Region',
    printed: 'notListed',
    line: null,
    named: { as: 'Stockholm Business Region', lines: [446, 452] },
    caveat: 'Nämns som svarande men står inte på den tryckta listan.',
  },
];
