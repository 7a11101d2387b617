import type { DocumentStatus } from '../core/catalogue/governingDocuments';
import { claimantName } from '../core/catalogue/sources';
import { memberRegions, unitById } from '../core/catalogue/units';
import { compareClaims, readingOf, type ComparedClaims } from '../core/governingDocuments';
import type { Language } from '../core/language';
import { askModel } from './askModel';
import { inLanguage } from './inLanguage';
import { readUnit } from './readNames';
import { surroundings } from './surroundings';

/**
 * Vad källorna säger om en enhets styrdokument, med källans ord och rad; alla uppgifter där källorna är oense. | What the sources say of a unit's governing documents, with their words and line; every claim where they disagree.
 * @customfunction DOCUMENTS
 * @param unit Region, sjukvårdsregion eller Riket: namn, kortnamn eller id. | Region, sjukvårdsregion or Riket: name, short name or id.
 * @example =LS.DOCUMENTS("Region Halland") | Vad källorna säger om Halland. | What the sources say of Halland.
 */
export function documents(unit: string, invocation: CustomFunctions.StreamingInvocation<unknown[][]>): void {
  askModel(invocation, (model) => {
    const asked = readUnit(unit);
    const units = asked.kind === 'region' ? [asked] : memberRegions(asked);
    const compared = compareClaims(model.claims).filter((one) => units.some(({ id }) => id === one.unit));
    return documentRows(compared);
  });
}

interface Texts {
  readonly headings: readonly string[];
  readonly disagree: string;
  readonly mayCoverGroup: string;
  readonly nothingSaid: string;
  readonly status: Readonly<Record<DocumentStatus, string>>;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  sv: {
    headings: ['Enhet', 'Läsning', 'Källans ord', 'Källa', 'Rad', 'Att tänka på'],
    disagree: 'källorna är oense',
    mayCoverGroup: 'kan ha gällt hela sjukvårdsregionen',
    nothingSaid: 'källan har en rad utan ord',
    status: {
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
  },
  en: {
    headings: ['Unit', 'Reading', "The source's words", 'Source', 'Line', 'To consider'],
    disagree: 'the sources disagree',
    mayCoverGroup: 'may have been meant for the whole sjukvårdsregion',
    nothingSaid: 'the source has a row without words',
    status: {
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
  },
};

function documentRows(compared: readonly ComparedClaims[]): (string | number)[][] {
  const texts = inLanguage(TEXTS);
  const { language } = surroundings();
  return [
    [...texts.headings],
    ...compared.flatMap(({ unit, claims, agreement, mayCoverGroup }) =>
      claims.map(({ words, claimant, line }) => [
        unitById(unit).name,
        texts.status[readingOf(words).status],
        words ?? '',
        claimantName(claimant, language()),
        line,
        [
          agreement === 'disagree' && texts.disagree,
          mayCoverGroup && texts.mayCoverGroup,
          words === null && texts.nothingSaid,
        ]
          .filter(Boolean)
          .join('; '),
      ]),
    ),
  ];
}
