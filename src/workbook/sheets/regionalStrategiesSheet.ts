import {
  DEVELOPMENT_AREAS,
  DEVELOPMENT_PARTS,
  STOCKHOLM_GOAL_CLAIMS,
  type DevelopmentArea,
  type Excerpt,
} from '../../core/catalogue/regionalStrategies';
import { sourceNames } from '../../core/catalogue/sources';
import { areaLabel, areasOf } from '../../core/catalogue/strategies';
import { unitById } from '../../core/catalogue/units';
import { SHEETS, TABLES } from '../layout';
import { layOutSourceSheet } from './sourceSheet';
import type { WantedSheet } from './wantedSheet';

const COLUMNS = [
  { title: 'Region', width: 110 },
  { title: 'Utvecklingsområde', width: 230 },
  { title: 'Del', width: 110 },
  { title: 'Källans ord (utdrag)', width: 480 },
  { title: 'Rad', width: 60, centred: true },
  { title: 'Nationellt område', width: 130 },
] as const;

/** The development areas of the regional strategies in the sources (Stockholm's), a row for each thing said of each. */
export function layOutRegionalStrategiesSheet(): WantedSheet {
  const goals = STOCKHOLM_GOAL_CLAIMS.map(({ line, words }) => `”${words}” (rad ${line})`).join(' och ');
  return layOutSourceSheet({
    name: SHEETS.regionalStrategies,
    table: TABLES.regionalStrategies,
    title: 'Regionala strategier – utvecklingsområden',
    about: [
      `Källa: ${sourceNames(['002'], 'sv')}. Andra regioners strategier finns inte i källorna.`,
      'Om fullmäktige fastställde den står inte (rad 39); dokumenttyp, giltighet och nummer är inte ifyllda (rad 233–246).',
      `OENSE om målåret, båda uppgifterna står kvar: ${goals}.`,
      'Strategin säger sig förverkliga den nationella (rad 100 och 252) men länkar inget av sina områden till de nationella.',
      '”Önskat läge” gäller 2023. […] = ord utelämnade.',
    ],
    columns: COLUMNS,
    keys: [0, 1, 2],
    rows: DEVELOPMENT_AREAS.flatMap((area) =>
      DEVELOPMENT_PARTS.map((part) => [
        unitById(area.unit).name,
        `${area.number} ${area.title}`,
        part,
        quoted(area.parts[part]),
        linesOf(area.parts[part]),
        nationalLink(area),
      ]),
    ),
  });
}

function quoted(excerpts: readonly Excerpt[]): string {
  return `”${excerpts.map(({ words }) => words).join(' […] ')}”`;
}

function linesOf(excerpts: readonly Excerpt[]): string | number {
  const lines = excerpts.map(({ line }) => line);
  return lines.length === 1 ? lines[0]! : lines.join(', ');
}

function nationalLink({ nationalAreas }: DevelopmentArea): string {
  const linked = areasOf('2024').filter(({ number }) => nationalAreas.includes(number));
  return linked.map(areaLabel).join('; ') || 'ingen länk i källan';
}
