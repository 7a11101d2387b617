import { GOVERNING_DOCUMENT_CLAIMS } from '../../src/core/catalogue/governingDocuments';
import { compareClaims } from '../../src/core/governingDocuments';

const claims = GOVERNING_DOCUMENT_CLAIMS.map(({ unit, printing, line, comment }) => ({
  unit,
  claimant: `000/${printing}`,
  line,
  words: comment,
}));

describe('the two printings of the governing documents', () => {
  const compared = compareClaims(claims);

  test('disagree on Halland and Västra Götaland, and on nobody else', () => {
    expect(compared.filter(({ agreement }) => agreement === 'disagree').map(({ unit }) => unit)).toEqual([
      'vastra-gotaland',
      'halland',
    ]);
  });

  test('are both kept, with their line numbers', () => {
    const halland = compared.find(({ unit }) => unit === 'halland')!;
    expect(halland.claims.map(({ line, words }) => [line, words])).toEqual([
      [144, 'Har ny FoU-policy sep 2021 som kopplar till NLSS.'],
      [171, null],
    ]);
  });

  test('may have meant a whole group where only its first row has words', () => {
    expect(compared.filter(({ mayCoverGroup }) => mayCoverGroup).map(({ unit }) => unit)).toEqual([
      'gavleborg',
      'ostergotland',
      'vastra-gotaland',
    ]);
  });
});
