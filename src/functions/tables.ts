import type { DocumentStatus } from '../core/catalogue/governingDocuments';
import type { Objective } from '../core/catalogue/objectives';
import { DIMENSIONS } from '../core/catalogue/dimensions';
import { areaLabel, areasOf, type StrategyId } from '../core/catalogue/strategies';
import { unitById } from '../core/catalogue/units';
import type { Confidence, ObjectiveLink } from '../core/crosswalk';
import type { Gap } from '../core/gaps';
import { readingOf, type ComparedClaims } from '../core/governingDocuments';
import type { Language } from '../core/language';
import { levelWord } from '../core/level';
import type { Round } from '../core/round';
import { surroundings } from './surroundings';

/** Tables as formulas spill them: headings first, in the user's language; numbers as numbers, nothing known as empty text. */
const HEADINGS = {
  sv: {
    gaps: ['Område', 'Områdets status', 'Dimension', 'Lucka', 'Sedan'],
    objectives: ['Målsättning', 'Område', 'Titel', 'Källa'],
    links: ['Strategi', 'Målsättning', 'Titel', 'Samband', 'Säkerhet', 'Källa'],
    documents: ['Enhet', 'Läsning', 'Källans ord', 'Källa', 'Rad', 'Att tänka på'],
  },
  en: {
    gaps: ['Area', 'Status of the area', 'Dimension', 'Gap', 'Since'],
    objectives: ['Objective', 'Area', 'Title', 'Source'],
    links: ['Strategy', 'Objective', 'Title', 'Relation', 'Confidence', 'Source'],
    documents: ['Unit', 'Reading', "The source's words", 'Source', 'Line', 'To consider'],
  },
} as const;

const WORDS = {
  sv: {
    noGaps: 'Inga luckor',
    missing: 'saknas',
    old: (months: number) => `underlaget är äldre än ${months} månader`,
    outside: 'utanför källorna',
    itself: 'samma målsättning',
    none: 'ingen föregångare',
    confidence: { certain: 'säker', high: 'hög', medium: 'medel', lowMedium: 'låg till medel' },
    disagree: 'källorna är oense',
    mayCoverGroup: 'kan ha gällt hela sjukvårdsregionen',
    nothingSaid: 'källan har en rad utan ord',
    document: 'dokument',
  },
  en: {
    noGaps: 'No gaps',
    missing: 'missing',
    old: (months: number) => `the evidence is older than ${months} months`,
    outside: 'outside the sources',
    itself: 'the same objective',
    none: 'no predecessor',
    confidence: { certain: 'certain', high: 'high', medium: 'medium', lowMedium: 'low to medium' },
    disagree: 'the sources disagree',
    mayCoverGroup: 'may have been meant for the whole sjukvårdsregion',
    nothingSaid: 'the source has a row without words',
    document: 'document',
  },
} as const satisfies Record<
  Language,
  { readonly confidence: Record<Confidence, string>; readonly [word: string]: unknown }
>;

const DOCUMENT_STATUS: Readonly<Record<Language, Readonly<Record<DocumentStatus, string>>>> = {
  sv: {
    adopted: 'beslutat',
    inProgress: 'på väg',
    commissioned: 'uppdrag finns',
    discussed: 'diskuteras',
    nonePlanned: 'inget planerat',
    adjacentPolicy: 'närliggande policy',
    partOfAnotherStrategy: 'del av en annan strategi',
    sharedWithCareRegion: 'gemensamt i sjukvårdsregionen',
    mentionedOnWeb: 'omnämnt på webben',
    unknown: 'okänt',
  },
  en: {
    adopted: 'adopted',
    inProgress: 'in progress',
    commissioned: 'commissioned',
    discussed: 'discussed',
    nonePlanned: 'none planned',
    adjacentPolicy: 'adjacent policy',
    partOfAnotherStrategy: 'part of another strategy',
    sharedWithCareRegion: 'shared with the sjukvårdsregion',
    mentionedOnWeb: 'mentioned on the web',
    unknown: 'unknown',
  },
};

export function gapRows(gaps: readonly Gap[], { strategy, method }: Round): string[][] {
  const { headings, words } = inLanguage();
  const row = ({ area, dimension, status, since, stale }: Gap) => [
    areaLabel(areasOf(strategy).find(({ number }) => number === area.area)!),
    levelWord(area.status),
    DIMENSIONS.find(({ id }) => id === dimension)!.title,
    [status === null ? words.missing : levelWord(status), stale && words.old(method.evidenceMonths)]
      .filter(Boolean)
      .join(', '),
    since?.slice(0, 10) ?? '',
  ];
  return [[...headings.gaps], ...(gaps.length ? gaps.map(row) : [[words.noGaps, '', '', '', '']])];
}

export function objectiveRows(objectives: readonly Objective[]): (string | number)[][] {
  const { headings, words } = inLanguage();
  return [
    [...headings.objectives],
    ...objectives.map(({ number, area, title, source, outsideSources }) => [
      number,
      area,
      title,
      outsideSources ? `${source} (${words.outside})` : source,
    ]),
  ];
}

export function linkRows(links: readonly ObjectiveLink[], strategy: StrategyId): string[][] {
  const { headings, words, language } = inLanguage();
  return [
    [...headings.links],
    ...links.map(({ objective, relation, confidence, evidence, outsideSources }) => [
      strategy,
      objective?.number ?? words.none,
      objective?.title ?? '',
      relation?.[language] ?? words.itself,
      words.confidence[confidence],
      outsideSources ? `${evidence} (${words.outside})` : evidence,
    ]),
  ];
}

export function documentRows(compared: readonly ComparedClaims[]): (string | number)[][] {
  const { headings, words, language } = inLanguage();
  return [
    [...headings.documents],
    ...compared.flatMap(({ unit, claims, agreement, mayCoverGroup }) =>
      claims.map((claim) => [
        unitById(unit).name,
        DOCUMENT_STATUS[language][readingOf(claim.words).status],
        claim.words ?? '',
        `${words.document} ${claim.claimant}`,
        claim.line,
        [
          agreement === 'disagree' && words.disagree,
          mayCoverGroup && words.mayCoverGroup,
          claim.words === null && words.nothingSaid,
        ]
          .filter(Boolean)
          .join('; '),
      ]),
    ),
  ];
}

function inLanguage() {
  const language = surroundings().language();
  return { language, headings: HEADINGS[language], words: WORDS[language] };
}
