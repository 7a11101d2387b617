import { DIMENSIONS } from '../../core/catalogue/dimensions';
import { LEVELS, NOT_ASSESSED } from '../../core/level';
import type { Method, Rule } from '../../core/method';
import type { Round } from '../../core/round';
import { LEVEL_WORDS_NAME, SHEETS, TABLES } from '../layout';
import { HEADING_INK, MUTED_FONT, statusCellRules } from '../palette';
import type { CellValue } from '../port';
import { safeText } from '../safeText';
import { swedishTime } from '../swedishTime';
import { roundLabel, roundLabelColours } from './roundLabel';
import type { WantedSheet } from './wantedSheet';

export const RULE_TEXT: { readonly [R in Rule]: string } = {
  mean: 'viktat medelvärde',
  geometric: 'geometriskt medelvärde',
  harmonic: 'harmoniskt medelvärde',
  worstTwo: 'medelvärde av de två lägsta',
  min: 'det lägsta värdet',
};

/** How the colours come about: the words and the method of the round. */
export function layOutMethodSheet(round: Round): WantedSheet {
  const parameters = [...methodRows(round.method), ['Ändrad', changedText(round)]];
  const last = 14 + parameters.length;
  return {
    name: SHEETS.method,
    blocks: [
      { address: 'A1:A3', contents: [['Metod – så räknas poäng och färg'], [roundLabel(round)], [SUMMARY]] },
      {
        address: 'A5:D9',
        contents: [
          ['Ord', 'Värde', 'Betyder', 'Går också att skriva'],
          ...LEVELS.map(({ word, value, meaning, accepted }) => [word, value, meaning, accepted.join(', ')]),
          [
            NOT_ASSESSED.word,
            '',
            'inget svar ännu; räknas inte som noll och färgas aldrig',
            NOT_ASSESSED.accepted.map((word) => word || 'tomt').join(', '),
          ],
        ],
      },
      { address: `A14:B${last}`, contents: [['Del', 'Gäller i omgången'], ...parameters] },
    ],
    styles: [
      { address: 'A1', style: { bold: true, size: 16 } },
      { address: 'A2:A3', style: { fontColour: MUTED_FONT } },
      { address: 'A5:D5', style: { ink: HEADING_INK, bold: true } },
      { address: 'A14:B14', style: { ink: HEADING_INK, bold: true } },
      { address: `A6:D9`, style: { wrap: true } },
      { address: `A15:B${last}`, style: { wrap: true, align: 'Left' } },
    ],
    tables: [
      { name: TABLES.levels, address: 'A5:D9' },
      { name: TABLES.method, address: `A14:B${last}` },
    ],
    names: [{ name: LEVEL_WORDS_NAME, address: 'A6:A9' }],
    colours: [roundLabelColours('A2'), { address: 'A6:A9', rules: statusCellRules }],
    columnWidths: [200, 220, 300, 200],
    frozenRows: 0,
  };
}

const SUMMARY =
  'Poäng = 100 × summan av vikt × värde, delat med summan av vikterna, över det som är bedömt. Det som saknas räknas inte som noll.';

function changedText({ methodChangedBy, methodChangedAt }: Round): string {
  if (methodChangedBy === null || methodChangedAt === null) return 'nej, som när omgången lades upp';
  return safeText(`${swedishTime(new Date(methodChangedAt))} av ${methodChangedBy}`);
}

function methodRows(method: Method): CellValue[][] {
  return [
    ['Metodens version', safeText(method.version)],
    ['Regel', `${RULE_TEXT[method.rule]} (${method.rule})`],
    ...DIMENSIONS.map(({ title }, index): CellValue[] => [`Vikt för ${title}`, method.weights[index] ?? 1]),
    ['Röd', `poäng under ${method.redBelow}`],
    ['Grön', `poäng från ${method.greenFrom}${method.guard ? ', om ingen bedömd dimension är Röd' : ''}`],
    ['Gul', 'däremellan'],
    ['Ej bedömd', `när mindre än ${Math.round(100 * method.minimumCoverage)} % av vikten är bedömd`],
    [
      'Sjukvårdsregion och Riket',
      'medelvärde per dimension av regionernas värden, sedan samma gränser; antal per färg står alltid bredvid',
    ],
  ];
}
