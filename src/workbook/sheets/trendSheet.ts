import { answeredShare } from '../../core/answeredShare';
import { areaLabel, areasOf, type Area } from '../../core/catalogue/strategies';
import { NATION } from '../../core/catalogue/units';
import type { RoundCoverage } from '../../core/roundCoverage';
import { roundsInTime } from '../../core/roundsInTime';
import type { Round } from '../../core/round';
import { areaAddress, cellAddress } from '../address';
import type { RoundContents } from '../contents';
import { SHEETS, TABLES } from '../layout';
import { HEADING_INK, LINE_COLOURS, MUTED_FONT } from '../palette';
import type { CellValue } from '../port';
import { safeText } from '../safeText';
import { changeCells, nationScore, scoreCell } from './nationScore';
import { levelsKind, roundCaption, roundLabel, roundLabelRules } from './roundLabel';
import { linesFrom, lineName, type WantedSheet } from './wantedSheet';

const CHANGES_ROW = 6;
const AREAS = areasOf('2024').length;
const CAPTION_ROW = CHANGES_ROW + AREAS + 2;
const CHART_ROWS = 20;
/** The rounds come last: each new one is a row more. */
const ROUNDS_ROW = CAPTION_ROW + CHART_ROWS + 2;
/** Rows that have their form before there is anything in them. */
const FORMED_ROUNDS = 20;
const CHANGE_HEADINGS = ['Område', 'Förra omgången', 'Senaste omgången', 'Förändring', 'I ord'];

/**
 * How Riket's score of each area went from round to round. Rounds with invented levels and real ones are never compared:
 * the sheet shows those of the same kind as the workbook's.
 */
export function layOutTrendSheet({ coverage, rounds, fetchedAt }: RoundContents): WantedSheet {
  const { invented } = coverage.round;
  const inTime = roundsInTime(rounds.filter(({ round }) => round.invented === invented));
  const otherKind = rounds.filter(({ round }) => round.invented !== invented);
  const latest = inTime.at(-1) ?? coverage;
  const before = inTime.at(-2) ?? null;
  const areas = areasOf(latest.round.strategy);
  const areaColumns = areas.map((_, index) => 1 + index);
  const headings = ['Omgång', ...areas.map(areaLabel), 'Besvarat', 'Strategi', 'Uppgifter', 'Id'];
  const caption = linesFrom(TABLES.trend, cellAddress(CAPTION_ROW, 0), [
    roundCaption('Rikets poäng per område till och med', latest.round),
  ]);
  return {
    name: SHEETS.trend,
    lines: [
      ...linesFrom(TABLES.changes, 'A1', [
        'Trend – Rikets poäng från omgång till omgång',
        roundLabel(latest.round),
        comparison(latest.round, before?.round ?? null),
        'Besvarat är andelen av regionernas svar som är givna: när den ändras kan poängen ändras bara för att andra har svarat. Tom cell = Riket är Ej bedömd där, inte 0.',
        { stamp: `Hämtad ${fetchedAt}.` },
      ]),
      ...caption,
    ],
    tables: [
      {
        name: TABLES.changes,
        at: cellAddress(CHANGES_ROW, 0),
        headings: CHANGE_HEADINGS,
        rows: areas.map((area) => changeRow(area, latest, before)),
        keys: [0],
      },
      {
        name: TABLES.trend,
        at: cellAddress(ROUNDS_ROW, 0),
        headings,
        rows: inTime.map((one) => roundRow(one, areas, latest.round)),
        // A round may be given another title.
        keys: [headings.indexOf('Id')],
        retired: otherKind.map(({ round }) => headings.map((heading) => (heading === 'Id' ? round.id : ''))),
      },
    ],
    colours: [
      { part: lineName(TABLES.changes, 1), rules: roundLabelRules },
      { part: TABLES.trend, columns: [headings.indexOf('Uppgifter')], rules: roundLabelRules },
    ],
    charts: [
      {
        name: 'LS_Trend_Diagram',
        title: caption[0]!.name,
        kind: 'lines',
        table: TABLES.trend,
        names: 0,
        shown: areaColumns,
        looks: areas.map((_, index) => ({ colour: LINE_COLOURS[index]! })),
        scale: { minimum: 0, maximum: 100 },
        over: block(CAPTION_ROW + 1, 0, CHART_ROWS, 1 + AREAS),
      },
    ],
    form: {
      styles: [
        { address: 'A1', style: { bold: true, size: 16 } },
        { address: 'A2:A5', style: { fontColour: MUTED_FONT } },
        { address: cellAddress(CAPTION_ROW, 0), style: { bold: true } },
        { address: block(CHANGES_ROW, 0, 1, CHANGE_HEADINGS.length), style: HEADING },
        { address: block(CHANGES_ROW + 1, 0, AREAS, 1), style: { wrap: true } },
        { address: block(CHANGES_ROW + 1, 1, AREAS, 2), style: { align: 'Center', numberFormat: '0.0' } },
        { address: block(CHANGES_ROW + 1, 3, AREAS, 1), style: { align: 'Center', numberFormat: '+0.0;-0.0;0.0' } },
        { address: block(ROUNDS_ROW, 0, 1, headings.length), style: HEADING },
        { address: block(ROUNDS_ROW + 1, 1, FORMED_ROUNDS, AREAS), style: { align: 'Center', numberFormat: '0.0' } },
        { address: block(ROUNDS_ROW + 1, 1 + AREAS, FORMED_ROUNDS, 1), style: { align: 'Center', numberFormat: '0%' } },
      ],
      columnWidths: [230, ...areas.map(() => 100), 60, 56, 170, 84],
      rowHeights: [
        { row: CHANGES_ROW, height: 32 },
        { row: ROUNDS_ROW, height: 96 },
      ],
      frozenRows: 0,
    },
  };
}

const HEADING = { ink: HEADING_INK, bold: true, wrap: true };

function block(row: number, column: number, rows: number, columns: number): string {
  return areaAddress({ row, column, rows, columns });
}

function comparison(latest: Round, before: Round | null): string {
  const yardstick = `Alla omgångar räknas med metoden i omgång ${latest.title}, och områden som bytt namn följs genom korsreferensen.`;
  return before
    ? `Förra omgången: ${before.title}. Senaste: ${latest.title}. ${yardstick}`
    : `Bara en omgång finns ännu: ${latest.title}.`;
}

function changeRow(area: Area, latest: RoundCoverage, before: RoundCoverage | null): CellValue[] {
  const later = nationScore(area.number, latest, latest.round);
  if (!before) return [areaLabel(area), '', scoreCell(later), '', 'Ingen tidigare omgång att jämföra med'];
  const earlier = nationScore(area.number, before, latest.round);
  const [change, words] = changeCells(earlier, later);
  return [areaLabel(area), scoreCell(earlier), scoreCell(later), change, safeText(words)];
}

function roundRow(coverage: RoundCoverage, areas: readonly Area[], yardstick: Round): CellValue[] {
  const { id, title, strategy } = coverage.round;
  return [
    safeText(title),
    ...areas.map(({ number }) => scoreCell(nationScore(number, coverage, yardstick))),
    // To the thousandth: a cell holds what its readers see.
    Math.round(1000 * answeredShare(NATION, coverage)) / 1000,
    safeText(strategy),
    levelsKind(coverage.round),
    safeText(id),
  ];
}
