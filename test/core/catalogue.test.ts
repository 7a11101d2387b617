import { checkCatalogue } from '../../src/core/catalogue/checkCatalogue';
import { CROSSWALK } from '../../src/core/catalogue/crosswalk';
import { OBJECTIVES } from '../../src/core/catalogue/objectives';
import { areasOf } from '../../src/core/catalogue/strategies';
import { memberRegions, NATION, unitById } from '../../src/core/catalogue/units';

describe('the catalogue', () => {
  test('has no faults', () => expect(checkCatalogue()).toEqual([]));

  test('puts the 21 regions in 6 sjukvårdsregioner', () => {
    expect(memberRegions(unitById('norra')).map(({ id }) => id)).toEqual([
      'norrbotten',
      'jamtland-harjedalen',
      'vasterbotten',
      'vasternorrland',
    ]);
    expect(memberRegions(NATION)).toHaveLength(21);
    expect(memberRegions(unitById('skane'))).toEqual([]);
  });

  test('renames areas 5 and 6 between the strategies and no others', () => {
    const changed = areasOf('2024').filter(({ title }, index) => title !== areasOf('2019')[index]!.title);
    expect(changed.map(({ number }) => number)).toEqual([5, 6]);
  });

  test('knows that 1.3 and 4.4 of 2024 are not the objectives that bore those numbers in 2019', () => {
    const toOf = (from: string) => CROSSWALK.filter((link) => link.from === from).map((link) => link.to);
    expect(toOf('1.3')).toEqual(['1.4']);
    expect(toOf('4.4')).toEqual(['3.1']);
  });

  test('says which objectives of 2019 are not in the sources', () => {
    const of2019 = OBJECTIVES.filter(({ strategy }) => strategy === '2019');
    expect(of2019.filter(({ outsideSources }) => !outsideSources).map(({ number }) => number)).toEqual([
      '1.1',
      '1.2',
      '1.3',
    ]);
  });
});
