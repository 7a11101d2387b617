import type { AreaNumber } from './strategies';
import type { UnitId } from './units';

/** The four things that the source says of each development area, in its order. */
export const DEVELOPMENT_PARTS = ['nuläge', 'regionala styrkor', 'önskat läge', 'utvecklingsbehov'] as const;

export type DevelopmentPart = (typeof DEVELOPMENT_PARTS)[number];

/** Words of the source on one of its lines; `[…]` where words are left out. */
export interface Excerpt {
  readonly line: number;
  readonly words: string;
}

/** A development area of a regional strategy. */
export interface DevelopmentArea {
  readonly unit: UnitId;
  readonly document: string;
  readonly number: string;
  readonly title: string;
  readonly line: number;
  /** Areas of the national strategy that the source itself links it to. */
  readonly nationalAreas: readonly AreaNumber[];
  readonly parts: { readonly [P in DevelopmentPart]: readonly Excerpt[] };
}

const STOCKHOLM = { unit: 'stockholm', document: '002', nationalAreas: [] } as const;

/**
 * Stockholm's five development areas (document 002, section 4), in excerpts. The strategy says that it is part of carrying
 * out the national one (lines 100 and 252) but links none of its areas to the national ones.
 */
export const DEVELOPMENT_AREAS: readonly DevelopmentArea[] = [
  {
    ...STOCKHOLM,
    number: '4.1',
    title: 'Världsledande tillgång till strukturerade hälsodata och vårdprocessdata',
    line: 296,
    parts: {
      nuläge: [
        {
          line: 298,
          words:
            'Allmänheten i Sverige är i stort positiva till att hälsodata används för forskning och vårdutveckling. […] En utmaning är att utarbeta effektiva tekniska verktyg och nya regelverk för datadelning […] Patienten har idag begränsade möjligheter att donera hälsodata till forskning och utveckling.',
        },
      ],
      'regionala styrkor': [
        { line: 300, words: 'I Stockholmsregionen finns hälsodata för mer än två miljoner individer sedan 1996.' },
        {
          line: 306,
          words:
            'Region Stockholm har, genom etableringen av Centrum för hälsodata, utvecklat arbetet med att på ett säkert och effektivt sätt tillgängliggöra strukturerade hälsodata för forskning och utveckling.',
        },
      ],
      'önskat läge': [
        {
          line: 308,
          words:
            'Arbetet med att tillgängliggöra Stockholmsregionens samlade, strukturerade hälso-, vårdprocess-, utfalls- och real world data samt biobanken och bilddata, har tagit tydliga steg framåt. […] Det finns tydliga processer för hur hälsodata på ett juridiskt säkert och etiskt riktigt sätt kan utlämnas och delas inom life science-sektorn.',
        },
      ],
      utvecklingsbehov: [
        {
          line: 310,
          words:
            'krävs att nya metoder för anonymisering, analyser, säker lagring och utlämning utvecklas. En systematisk återföring av resultat till hälso- och sjukvårdens och omsorgens vardag ska utarbetas.',
        },
      ],
    },
  },
  {
    ...STOCKHOLM,
    number: '4.2',
    title:
      'En hälso- och sjukvård samt omsorg tillgänglig för samverkan med forskning, innovation och näringslivssamverkan',
    line: 312,
    parts: {
      nuläge: [
        { line: 314, words: 'Antalet kliniska studier och antal patienter som medverkar i kliniska studier minskar.' },
        {
          line: 316,
          words:
            'Utvecklingen mot en mer högspecialiserad vård leder till smalare patientunderlag inom enskilda diagnostiska kategorier. […] Detta försvåras av att kontaktvägarna för studieförfrågningar till hälso- och sjukvårdens och omsorgens miljöer är fragmentiserade och otydligt kommunicerade.',
        },
      ],
      'regionala styrkor': [
        {
          line: 318,
          words:
            'Invånarna och patienterna i Stockholmsregionen är positivt inställda till att medverka i kliniska studier. Region Stockholm har en forsknings- och innovationsorganisation och kompetens som genomsyrar hälso- och sjukvårdssystemet. […] Det finns etablerade innovationspartnerskap mellan Region Stockholm och ett antal globala företag.',
        },
      ],
      'önskat läge': [
        {
          line: 322,
          words:
            'Region Stockholm ska, när så är relevant, ställa tydliga krav i olika typer av vårdavtal på vårdgivares medverkan i klinisk forskning. Forskningsresultat ska omsättas effektivt i hälso- och sjukvården och omsorgen. Kontaktvägar till testmiljöerna är kommunicerade samlat och tydligt.',
        },
      ],
      utvecklingsbehov: [
        {
          line: 324,
          words:
            'Kunskapsstyrningsorganisationen behöver få uppdrag att skapa system för snabbare implementering av forskningsgenombrott i hälso- och sjukvården samt omsorgen. Ledarskap, tydliga karriärvägar och incitamentsstrukturer för medarbetare samt en funktionell infrastruktur behöver utvecklas',
        },
      ],
    },
  },
  {
    ...STOCKHOLM,
    number: '4.3',
    title:
      'Precisionsmedicin ger patient och invånare tillgång till högupplöst diagnostik, individanpassad prevention och behandling',
    line: 326,
    parts: {
      nuläge: [
        {
          line: 328,
          words:
            'Precisionsmedicinens vetenskapliga landvinningar har ännu inte införts i hälso- och sjukvården. Hälsodatakällorna, som kommer vara viktiga för utvecklingen av detta område, är i Stockholmsregionen många och fragmenterade.',
        },
      ],
      'regionala styrkor': [
        {
          line: 330,
          words:
            'I Stockholmsregionen finns starka miljöer där forskningen och hälso- och sjukvården är helt integrerade inom bild och funktion, genomik, proteomik samt mikrobiologi. […] Stockholmsregionen har en ledande roll i utvecklingen av digitala hälsoverktyg.',
        },
      ],
      'önskat läge': [
        {
          line: 332,
          words:
            'Stockholmsregionen är ledande på precisionsmedicin och individanpassad hälso- och sjukvård. Hälsodatakällor är identifierade och lättillgängliga för forsknings- och uppföljningsändamål.',
        },
      ],
      utvecklingsbehov: [
        {
          line: 334,
          words:
            'Hälso- och sjukvården ska ta en starkare roll som beställare av diagnostik som leder till preventiva insatser. Kompetensnivån kring precisionsmedicinens möjligheter behöver höjas. Metoder för att visa precisionsmedicinens samhällsnytta måste utvecklas.',
        },
      ],
    },
  },
  {
    ...STOCKHOLM,
    number: '4.4',
    title: 'Tvärvetenskaplig samverkan skapar lösningar på komplexa utmaningar',
    line: 336,
    parts: {
      nuläge: [
        {
          line: 338,
          words:
            'Kopplingen mellan kunskapsområden blir allt viktigare och här finns betydande kunskapsvinster att hämta genom multidisciplinära samarbeten. […] Aktörerna i Stockholmsregionen har inte samlats kring utpekade spetsområden.',
        },
      ],
      'regionala styrkor': [
        {
          line: 340,
          words: 'I Stockholmsregionen finns världsledande forskning, med flera forskningsområden inom life science.',
        },
        {
          line: 342,
          words: 'Här finns också en unik branschbredd inom näringslivet, inklusive en stark tech-sektor.',
        },
      ],
      'önskat läge': [
        {
          line: 344,
          words:
            'I Stockholmsregionen finns utvecklingsprojekt inom utpekade spetsområden […] Det finns en tydlig process för tillgång till dessa miljöer för externa parter.',
        },
      ],
      utvecklingsbehov: [
        {
          line: 352,
          words:
            'Stockholmsregionens aktörer ska gemensamt identifiera och prioritera spetsområden där fortsatt samverkan, investeringar och gemensam marknadsföring kan bidra till att ytterligare stärka Stockholmsregionens konkurrenskraft.',
        },
      ],
    },
  },
  {
    ...STOCKHOLM,
    number: '4.5',
    title: 'Life science-företag forskar, utvecklas och växer i Stockholmsregionen.',
    line: 354,
    parts: {
      nuläge: [
        {
          line: 356,
          words:
            'I Stockholmsregionen finns en väl utvecklad infrastruktur för forskning och innovation, men små och medelstora företag kan ha svårt att få tillträde till denna. […] En annan utmaning är alltför tidiga uppköp där utvecklingsbolag inom life science flyttar utomlands redan i tillväxtfasen.',
        },
      ],
      'regionala styrkor': [
        {
          line: 358,
          words:
            'I Stockholmsregionen finns en stor branschbredd med kompletterande kompetenser och en stark start-up-miljö med många nystartade företag.',
        },
      ],
      'önskat läge': [
        {
          line: 360,
          words:
            'Life science-företag startar och växer i Stockholmsregionen och utländska företag och investerare attraheras hit.',
        },
      ],
      utvecklingsbehov: [
        {
          line: 362,
          words:
            'Vägen in för företag till forsknings- och innovationsinfrastrukturer i Stockholmsregionen ska kommuniceras och vara tydlig. Möjligheterna för små och medelstora företag att samverka med stora företag behöver utvecklas.',
        },
      ],
    },
  },
];

/** What the source says in several ways about its own goal; nobody has decided which holds. */
export const STOCKHOLM_GOAL_CLAIMS: readonly Excerpt[] = [
  { line: 108, words: 'vara en av världens fem ledande regioner för Life Science 2025' },
  { line: 266, words: 'år 2023 ska vara en av världens främsta life science-regioner' },
];
