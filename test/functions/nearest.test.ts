import { nearest } from '../../src/functions/nearest';
import { unitNames, UNITS } from '../../src/core/catalogue/units';

const NAMES = UNITS.flatMap((unit) => unitNames(unit).map((written) => [written, unit.name] as const));

describe('someone who wrote a name that does not exist most likely meant', () => {
  test.each([
    ['Region Västmanlnd', 'Region Västmanland'],
    ['Vastmanlnd', 'Region Västmanland'],
    ['region skane län', 'Region Skåne'],
    ['Skånne', 'Region Skåne'],
    ['VGRR', 'Västra Götalandsregionen'],
    ['Norbotten', 'Region Norrbotten'],
    ['Jönköpingslän', 'Region Jönköpings län'],
    ['Stockholms sjukvårdsregionen', 'Stockholms sjukvårdsregion'],
    ['Rike', 'Riket'],
  ])('%j: %s', (text, name) => expect(nearest(text, NAMES)).toBe(name));

  test.each(['', '   ', 'Köpenhamn', 'x', '7', '__proto__'])('nothing we know, for %j', (text) =>
    expect(nearest(text, NAMES)).toBeNull(),
  );

  test('a name that exists is its own nearest', () => {
    for (const [written, name] of NAMES) expect(nearest(written, NAMES)).toBe(name);
  });
});
