import { DIMENSIONS } from '../../core/catalogue/dimensions';
import { areasOf } from '../../core/catalogue/strategies';
import { unitById, UNITS, type Unit, type UnitKind } from '../../core/catalogue/units';
import { levelValue, levelWord } from '../../core/level';
import type { Judgement } from '../../core/roundCoverage';
import type { RoundContents } from '../contents';
import { dayNumber } from '../dayNumber';
import { SHEETS, TABLES } from '../layout';
import { statusCellRules } from '../palette';
import { roundLabel, roundLabelRules } from './roundLabel';
import { layOutSourceSheet } from './sourceSheet';
import { lineName, type WantedSheet } from './wantedSheet';

const COLUMNS = [
  { title: 'Omgång', width: 170 },
  { title: 'Strategi', width: 52, centred: true },
  { title: 'Enhet', width: 150 },
  { title: 'Slag av enhet', width: 96 },
  { title: 'Sjukvårdsregion', width: 150 },
  { title: 'Områdesnummer', width: 92, centred: true },
  { title: 'Område', width: 350 },
  { title: 'Dimension', width: 90 },
  { title: 'Nivå', width: 72, centred: true },
  { title: 'Värde', width: 48, centred: true },
  { title: 'Bedömd', width: 72, dates: true },
  { title: 'Påhittad', width: 56, centred: true },
] as const;
const LEVEL_COLUMN = COLUMNS.findIndex(({ title }) => title === 'Nivå');

const KINDS: { readonly [K in UnitKind]: string } = {
  region: 'Region',
  careRegion: 'Sjukvårdsregion',
  nation: 'Riket',
};

/**
 * The round's assessments, one a row, for pivot tables and charts of people's own: what was judged, and nothing that is
 * rolled up, which would count twice. Notes and sources stay on the units' sheets.
 */
export function layOutDataSheet({ coverage, fetchedAt }: RoundContents): WantedSheet {
  const { round } = coverage;
  const places = UNITS.flatMap((unit) =>
    areasOf(round.strategy).flatMap((area) => DIMENSIONS.map((dimension) => ({ unit, area, dimension }))),
  );
  const laidOut = layOutSourceSheet({
    name: SHEETS.data,
    table: TABLES.data,
    title: 'Data – en bedömning per rad',
    about: [
      roundLabel(round),
      'För egna pivottabeller och diagram (Infoga > Pivottabell). Skriv inte här: raderna förs åter vid nästa uppdatering.',
      'Rader för sjukvårdsregioner och Riket har bara det som bedömts direkt där, ingen sammanställning: välj Slag av enhet = Region för de 21. Värde: Grön 1, Gul 0,5, Röd 0; tomt = ej bedömd.',
      { stamp: `Hämtad ${fetchedAt}.` },
    ],
    columns: COLUMNS,
    keys: [2, 5, 7],
    rows: places.map(({ unit, area, dimension }) => [
      round.title,
      round.strategy,
      unit.name,
      KINDS[unit.kind],
      careRegionName(unit),
      area.number,
      area.title,
      dimension.title,
      ...judgementCells(coverage.judgementOf({ unit: unit.id, area: area.number, dimension: dimension.id })),
      round.invented ? 'ja' : 'nej',
    ]),
  });
  return {
    ...laidOut,
    colours: [
      { part: lineName(TABLES.data, 1), rules: roundLabelRules },
      { part: TABLES.data, columns: [LEVEL_COLUMN], rules: statusCellRules },
    ],
  };
}

function careRegionName({ kind, name, careRegion }: Unit): string {
  if (kind === 'careRegion') return name;
  return careRegion === null ? '' : unitById(careRegion).name;
}

/** Word, value, and the day it was judged. */
function judgementCells(judgement: Judgement | null): (string | number)[] {
  const level = judgement?.level ?? null;
  if (!judgement || level === null) return [levelWord(null), '', ''];
  return [levelWord(level), levelValue(level), dayNumber(judgement.changedAt.slice(0, 10))];
}
