import { GOVERNING_DOCUMENT_CLAIMS } from '../../src/core/catalogue/governingDocuments';
import { REGION_UNITS } from '../../src/core/catalogue/units';
import type { CoverageModel } from '../../src/core/coverageModel';
import { coverageOf, judged, roundOf } from './rounds';

const everyRegion = (words: Record<number, string>) => Object.fromEntries(REGION_UNITS.map(({ id }) => [id, words]));

/** A round of each strategy, fetched; one of 2027 that isn't. Everywhere alike but for Skåne and the south directly. */
export function modelWith({ skane = 'Grön Grön Grön Röd', method = {}, fetched = ['2023', '2026'] } = {}) {
  const rounds = [roundOf('2023', '2019'), roundOf('2026', '2024', method), roundOf('2027', '2024')];
  const judgements: Record<string, ReturnType<typeof judged>> = {
    '2023': judged({ ...everyRegion({ 1: 'Gul Gul Gul Gul', 5: 'Röd Röd Gul Gul' }) }, '2023-05-02T10:00:00.000Z'),
    '2026': judged({
      ...everyRegion({ 1: 'Gul Gul Gul Gul', 5: 'Grön Gul Gul –' }),
      skane: { 1: skane, 3: 'Grön – – –', 5: 'Gul Gul Gul Gul' },
      sodra: { 1: '– – – Grön' },
    }),
    '2027': judged({ skane: { 1: 'Grön Grön Grön Grön' } }),
  };
  return {
    rounds,
    round: rounds[1]!,
    coverages: new Map(
      rounds
        .filter(({ id }) => fetched.includes(id))
        .map((round) => [round.id, coverageOf(round, judgements[round.id]!)]),
    ),
    claims: GOVERNING_DOCUMENT_CLAIMS.map(({ unit, printing, line, comment }) => ({
      unit,
      claimant: `000/${printing}`,
      line,
      words: comment,
    })),
    asOf: '2026-06-30T12:00:00.000Z',
  } satisfies CoverageModel;
}
