import { DOCUMENT_READINGS, GOVERNING_DOCUMENT_CLAIMS } from '../../src/core/catalogue/governingDocuments';
import { REGION_UNITS, type UnitId } from '../../src/core/catalogue/units';
import { readingOf, type DocumentClaim } from '../../src/core/governingDocuments';
import { suggestDocumentLevel } from '../../src/core/suggestion';

const claims: DocumentClaim[] = GOVERNING_DOCUMENT_CLAIMS.map(({ unit, printing, line, comment }) => ({
  unit,
  claimant: `000/${printing}`,
  line,
  words: comment,
}));
const suggested = (unit: UnitId, of: readonly DocumentClaim[] = claims) =>
  suggestDocumentLevel(unit, of)?.level ?? null;

describe('what the register of governing documents suggests for Styrdokument', () => {
  test.each<[unit: UnitId, level: string | null, why: string]>([
    ['skane', 'yellow', 'an adopted strategy of its own; the words name no link to the national one'],
    ['vasterbotten', 'yellow', 'a strategy on its way'],
    ['gotland', 'yellow', 'one is commissioned'],
    ['ostergotland', 'yellow', 'one shared in the sjukvårdsregion'],
    ['kronoberg', 'yellow', 'part of another strategy'],
    ['jamtland-harjedalen', 'red', 'a policy nearby that does not mention life science'],
    ['gavleborg', 'red', 'only discussed'],
    ['vasternorrland', 'red', 'none planned'],
    ['blekinge', null, 'only mentioned on the web'],
    ['halland', null, 'the two printings disagree'],
    ['vastra-gotaland', null, 'the two printings disagree'],
    ['norrbotten', null, 'a row without words'],
    ['stockholm', null, 'a row without words'],
    ['riket', null, 'the register is of regions'],
    ['sydostra', null, 'the register is of regions'],
  ])('of %s is %s: %s', (unit, level) => expect(suggested(unit)).toBe(level));

  test('is never Grön from these sources: none says that an adopted document links to the national strategy', () =>
    expect(REGION_UNITS.filter(({ id }) => suggested(id) === 'green')).toEqual([]));

  test('comes with the words it rests on and their lines, and says when they may have meant the whole group', () => {
    expect(suggestDocumentLevel('ostergotland', claims)).toMatchObject({
      mayCoverGroup: true,
      claims: [{ line: 140 }, { line: 167 }],
      reading: { status: 'sharedWithCareRegion' },
    });
    expect(suggestDocumentLevel('kronoberg', claims)).toMatchObject({ mayCoverGroup: false });
  });

  const claim = (words: string | null, claimant = '000/1'): DocumentClaim => ({
    unit: 'skane',
    claimant,
    line: 1,
    words,
  });
  const read = Object.keys(DOCUMENT_READINGS);

  test.each<[what: string, claims: DocumentClaim[]]>([
    ['no source says anything', []],
    ['a row is empty', [claim(null)]],
    ['one printing is silent', [claim(read[0]!), claim(null, '000/2')]],
    ['two say different things', [claim(read[0]!), claim(read[1]!, '000/2')]],
    ['nobody has read the words', [claim('Något helt annat')]],
    ...['constructor', '__proto__', 'toString', ''].map((words): [string, DocumentClaim[]] => [
      `the words are ${JSON.stringify(words)}`,
      [claim(words)],
    ]),
  ])('is nothing where %s', (_what, some) => expect(suggestDocumentLevel('skane', some)).toBeNull());

  test('rests on our reading of each wording, and every wording of the sources has been read', () => {
    for (const { comment } of GOVERNING_DOCUMENT_CLAIMS)
      expect(readingOf(comment).status === 'unknown').toBe(comment === null);
  });
});
