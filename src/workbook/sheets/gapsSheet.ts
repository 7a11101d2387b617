import { DIMENSIONS, type DimensionId } from '../../core/catalogue/dimensions';
import { areaLabel, areasOf, type AreaNumber } from '../../core/catalogue/strategies';
import { REGION_UNITS, type Unit } from '../../core/catalogue/units';
import { gapsOf, type Gap } from '../../core/gaps';
import type { Round } from '../../core/round';
import type { RoundContents } from '../contents';
import { SHEETS, TABLES } from '../layout';
import { roundLabel, roundLabelRules } from './roundLabel';
import { layOutSourceSheet } from './sourceSheet';
import { lineName, type WantedSheet } from './wantedSheet';

const COLUMNS = [
  { title: 'Område', width: 200 },
  { title: 'Dimension', width: 90 },
  { title: `Bedömda av ${REGION_UNITS.length}`, width: 84, centred: true },
  { title: 'Ej bedömda', width: 84, centred: true },
  { title: 'Röda', width: 54, centred: true },
  { title: 'Gammalt underlag', width: 84, centred: true },
  { title: 'Svar saknas från', width: 220 },
  { title: 'Röd i', width: 220 },
] as const;

/** A region's gap. */
interface RegionGap extends Gap {
  readonly region: Unit;
}

/** Where answers are missing and where things are Röd, place by place and with whom: never a ranking. */
export function layOutGapsSheet({ coverage, asOf, fetchedAt }: RoundContents): WantedSheet {
  const { round } = coverage;
  const gaps = REGION_UNITS.flatMap((region) =>
    gapsOf(region, coverage, asOf).map((gap): RegionGap => ({ ...gap, region })),
  );
  const places = areasOf(round.strategy).flatMap((area) => DIMENSIONS.map((dimension) => ({ area, dimension })));
  const laidOut = layOutSourceSheet({
    name: SHEETS.gaps,
    table: TABLES.gaps,
    title: 'Luckor – var svar saknas och var något är Röd',
    about: [
      roundLabel(round),
      summary(gaps, places.length * REGION_UNITS.length, round),
      'Regionernas egna bedömningar, i områdenas och källans ordning: inte en rangordning. Ett svar som saknas är inget resultat.',
      { stamp: `Hämtad ${fetchedAt}.` },
    ],
    columns: COLUMNS,
    keys: [0, 1],
    rows: places.map(({ area, dimension }) => [
      areaLabel(area),
      dimension.title,
      ...placeCells(gaps.filter((gap) => isAt(gap, area.number, dimension.id))),
    ]),
  });
  return { ...laidOut, colours: [{ part: lineName(TABLES.gaps, 1), rules: roundLabelRules }] };
}

function isAt({ area, dimension }: Gap, number: AreaNumber, id: DimensionId): boolean {
  return area.area === number && dimension === id;
}

function placeCells(gaps: readonly RegionGap[]): (string | number)[] {
  const [missing, red] = [gaps.filter(isMissing), gaps.filter(isRed)];
  return [
    REGION_UNITS.length - missing.length,
    missing.length,
    red.length,
    gaps.filter(({ old }) => old).length,
    names(missing),
    names(red),
  ];
}

/** What the whole table says, for who only reads the top of it. */
function summary(gaps: readonly Gap[], all: number, { method }: Round): string {
  const old = gaps.filter((gap) => gap.old).length;
  return `Av ${all} svar saknas ${gaps.filter(isMissing).length}. ${gaps.filter(isRed).length} är Röda, och ${old} bedömdes för mer än ${method.evidenceMonths} månader sedan (gammalt underlag).`;
}

const isMissing = ({ status }: Gap) => status === null;
const isRed = ({ status }: Gap) => status === 'red';

function names(gaps: readonly RegionGap[]): string {
  if (gaps.length === REGION_UNITS.length) return 'Alla';
  return gaps.map(({ region }) => region.shortName).join(', ');
}
