import { DIMENSIONS, findDimension } from '../../src/core/catalogue/dimensions';
import { areaLabel, areasOf, findArea, findStrategy, STRATEGIES } from '../../src/core/catalogue/strategies';
import { findUnit, unitNames, UNITS } from '../../src/core/catalogue/units';

describe('a unit is found', () => {
  test.each([
    ['VGR', 'vastra-gotaland'],
    ['vgr ', 'vastra-gotaland'],
    ['Västra Götalandsregionen', 'vastra-gotaland'],
    ['Västra Götaland', 'vastra-gotaland'],
    ['vastra gotaland', 'vastra-gotaland'],
    ['Västra', 'vastra'],
    ['Jönköping', 'jonkoping'],
    ['Region Jönköpings län', 'jonkoping'],
    ['jönköpings LÄN', 'jonkoping'],
    ['region skåne', 'skane'],
    ['REGION SKÅNE', 'skane'],
    ['  Region   Skåne  ', 'skane'],
    ['Region\u00a0Skåne', 'skane'],
    ['Ska\u030ane', 'skane'],
    ['Stockholms sjukvårdsregion', 'stockholm-gotland'],
    ['Stockholm-Gotland', 'stockholm-gotland'],
    ['Stockholm – Gotland', 'stockholm-gotland'],
    ['stockholm gotland', 'stockholm-gotland'],
    ['Stockholm', 'stockholm'],
    ['Gotland', 'gotland'],
    ['Sverige', 'riket'],
    ['riket', 'riket'],
    ['Örebro', 'orebro'],
    ['Södermanland', 'sormland'],
    ['Jämtland', 'jamtland-harjedalen'],
  ])('as %j: %s', (name, id) => expect(findUnit(name)?.id).toBe(id));

  test('by every name it has, in any case and with stray spaces', () => {
    for (const unit of UNITS)
      for (const name of unitNames(unit))
        for (const written of [name, name.toUpperCase(), name.toLowerCase(), ` ${name} `, name.replaceAll(' ', '  ')])
          expect(findUnit(written)?.id).toBe(unit.id);
  });

  test.each(['', ' ', 'Region', 'Skånes', 'Norge', '12', 'constructor', '__proto__', 'toString'])(
    'never as %j, which is no name of any',
    (name) => expect(findUnit(name)).toBeNull(),
  );
});

describe('an area is found', () => {
  test.each([
    ['1', 1],
    ['8', 8],
    [' 4 ', 4],
    ['4.', 4],
    ['4. Integrering av forskning och innovation i vården', 4],
    ['4.\nIntegrering av forskning\noch innovation i vården', 4],
    ['integrering av forskning och innovation i vården', 4],
    ['Välfärdsteknik för ökad självständighet, delaktighet och hälsa', 5],
    ['Teknik för ökad hälsa, delaktighet och självständighet', 5],
    ['FORSKNING OCH INFRASTRUKTUR', 6],
    ['6. Forskning, innovation och forskningsinfrastruktur', 6],
  ])('as %j: %d', (label, number) => expect(findArea(label)).toBe(number));

  test('by its label and its title in either strategy', () => {
    for (const strategy of STRATEGIES)
      for (const area of areasOf(strategy))
        for (const label of [areaLabel(area), area.title, String(area.number), area.title.toUpperCase()])
          expect(findArea(label)).toBe(area.number);
  });

  test.each(['', '0', '9', '-1', '1.3', '4,5', '11', 'Integrering', 'constructor'])('never as %j', (label) =>
    expect(findArea(label)).toBeNull(),
  );

  test('never when its number and its title disagree', () =>
    expect(findArea('3. Forskning och infrastruktur')).toBeNull());

  test('at once, however long the text of the cell', () => {
    const started = performance.now();
    expect(findArea(`x${' '.repeat(32_000)}x`)).toBeNull();
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('a dimension and a strategy are found', () => {
  test('by title or id, in any case', () => {
    for (const { id, title } of DIMENSIONS)
      for (const name of [id, title, title.toUpperCase(), ` ${title} `]) expect(findDimension(name)?.id).toBe(id);
    for (const strategy of STRATEGIES) expect(findStrategy(` ${strategy} `)).toBe(strategy);
  });

  test.each(['', 'Styrdok', 'dokument', 'constructor', '__proto__'])('never as %j', (name) => {
    expect(findDimension(name)).toBeNull();
    expect(findStrategy(name)).toBeNull();
  });
});
