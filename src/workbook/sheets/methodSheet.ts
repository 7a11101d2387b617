import { DIMENSIONS } from '../../core/catalogue/dimensions';
import { LEVELS, NOT_ASSESSED } from '../../core/level';
import type { Rule } from '../../core/method';
import { METHOD_WORDS } from '../../core/methodWords';
import type { Round } from '../../core/round';
import { areaAddress, cellAddress } from '../address';
import { SHEETS, TABLES } from '../layout';
import { HEADING_INK, MUTED_FONT, statusCellRules } from '../palette';
import type { CellValue } from '../port';
import { safeText } from '../safeText';
import { swedishTime } from '../swedishTime';
import { roundLabel, roundLabelRules } from './roundLabel';
import { linesFrom, type WantedSheet } from './wantedSheet';

const METHOD_ROW = 13;
const COLUMNS = 3;
const { rules, weight, parameters } = METHOD_WORDS.sv;

/** How the colours come about: the words, and the method of the round. */
export function layOutMethodSheet(round: Round): WantedSheet {
  const rows = [...describeMethod(round), NATION_ROW];
  const block = (row: number, column: number, rows: number, columns: number) =>
    areaAddress({ row, column, rows, columns });
  const first = METHOD_ROW + 1;
  const share = first + rows.findIndex(([part]) => part === MINIMUM_COVERAGE);
  const lines = linesFrom(TABLES.method, 'A1', [
    'Metod – så räknas poäng och färg',
    roundLabel(round),
    SUMMARY[round.method.rule],
  ]);
  return {
    name: SHEETS.method,
    lines,
    tables: [
      {
        name: TABLES.method,
        at: cellAddress(METHOD_ROW, 0),
        headings: ['Del', 'Gäller i omgången', 'Betyder'],
        rows,
        keys: [0],
      },
      {
        name: TABLES.levels,
        at: 'A5',
        headings: ['Ord', 'Värde', 'Betyder', 'Går också att skriva'],
        rows: levelRows(),
        keys: [0],
      },
    ],
    colours: [
      { part: lines[1]!.name, rules: roundLabelRules },
      { part: TABLES.levels, columns: [0], rules: statusCellRules },
    ],
    form: {
      styles: [
        { address: 'A1', style: { bold: true, size: 16 } },
        { address: 'A2:A3', style: { fontColour: MUTED_FONT } },
        { address: 'A5:D5', style: { ink: HEADING_INK, bold: true } },
        { address: block(METHOD_ROW, 0, 1, COLUMNS), style: { ink: HEADING_INK, bold: true } },
        { address: 'A6:D9', style: { wrap: true } },
        { address: block(first, 0, rows.length, COLUMNS), style: { wrap: true, align: 'Left' } },
        { address: cellAddress(share, 1), style: { numberFormat: '0%', align: 'Left' } },
      ],
      columnWidths: [220, 160, 360, 200],
      frozenRows: 0,
    },
  };
}

const MISSING = 'Det som saknas räknas inte som noll.';
const SUMMARY: { readonly [R in Rule]: string } = {
  mean: `Poäng = 100 × summan av vikt × värde, delat med summan av vikterna, över det som är bedömt. ${MISSING}`,
  geometric: `Poäng = 100 × det viktade geometriska medelvärdet av det som är bedömt. ${MISSING}`,
  harmonic: `Poäng = 100 × det viktade harmoniska medelvärdet av det som är bedömt. ${MISSING}`,
  worstTwo: `Poäng = 100 × medelvärdet av de två lägsta värdena bland det som är bedömt och har vikt. ${MISSING}`,
  min: `Poäng = 100 × det lägsta värdet bland det som är bedömt och har vikt. ${MISSING}`,
};

function levelRows(): CellValue[][] {
  return [
    ...LEVELS.map(({ word, value, meaning, accepted }) => [word, value, meaning, accepted.join(', ')]),
    [
      NOT_ASSESSED.word,
      '',
      'inget svar ännu; räknas inte som noll och färgas aldrig',
      NOT_ASSESSED.accepted.map((word) => word || 'tomt').join(', '),
    ],
  ];
}

function describeMethod({ method, methodChangedBy, methodChangedAt }: Round): CellValue[][] {
  const changed =
    methodChangedAt === null
      ? 'som när omgången lades upp'
      : `ändrad ${swedishTime(new Date(methodChangedAt))} av ${methodChangedBy ?? ''}`;
  const isMean = method.rule !== 'min' && method.rule !== 'worstTwo';
  return [
    ['Metodens version', safeText(method.version), safeText(changed)],
    ['Regel', method.rule, rules[method.rule]],
    ...DIMENSIONS.map(({ title }, index): CellValue[] => [
      weight(title),
      method.weights[index]!,
      isMean ? WEIGHT : COUNTS,
    ]),
    [parameters.redBelow, method.redBelow, 'lägre poäng ger Röd'],
    [parameters.greenFrom, method.greenFrom, 'så många poäng eller fler ger Grön; däremellan Gul'],
    ['En Röd hindrar Grön', method.guard ? 'ja' : 'nej', 'om en bedömd dimension är Röd blir området högst Gul'],
    [MINIMUM_COVERAGE, method.minimumCoverage, 'är mindre än så av vikten bedömd blir färgen Ej bedömd'],
    [parameters.evidenceMonths, method.evidenceMonths, 'äldre bedömningar flaggas; färgen ändras inte'],
  ];
}

const MINIMUM_COVERAGE = 'Minsta täckning';
const WEIGHT = 'vikterna räknas i förhållande till varandra';
const COUNTS = 'för täckningen; vikt 0 räknas inte med i poängen';
const NATION_ROW: CellValue[] = [
  'Sjukvårdsregion och Riket',
  'medelvärde per dimension',
  'av regionernas värden, sedan samma gränser; antal per färg står alltid bredvid',
];
