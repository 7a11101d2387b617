import { CROSSWALK } from '../../src/core/catalogue/crosswalk';
import { OBJECTIVES } from '../../src/core/catalogue/objectives';
import { areasOf, STRATEGIES, type StrategyId } from '../../src/core/catalogue/strategies';
import { findObjective, linkedAreas, linksOf } from '../../src/core/crosswalk';

const FORWARD = { from: '2019', to: '2024' } as const;
const BACK = { from: '2024', to: '2019' } as const;
const found = (number: string, way: { from: StrategyId; to: StrategyId }) => {
  const result = linksOf(number, way);
  return result.kind === 'links' ? result.links.map(({ objective }) => objective?.number ?? null) : result.kind;
};

describe('an objective of one strategy', () => {
  test.each<[what: string, number: string, way: typeof FORWARD | typeof BACK, becomes: (string | null)[] | string]>([
    ['1.3 of 2019 became 1.4', '1.3', FORWARD, ['1.4']],
    ['1.4 of 2024 was 1.3', '1.4', BACK, ['1.3']],
    ['1.3 of 2024 is new: it has no predecessor', '1.3', BACK, [null]],
    ['4.4 of 2019 moved to 3.1', '4.4', FORWARD, ['3.1']],
    ['3.1 of 2024 was 4.4', '3.1', BACK, ['4.4']],
    ['4.4 of 2024 is another objective: where it came from is unknown', '4.4', BACK, 'unknown'],
    ['2.3 of 2019 is found in two', '2.3', FORWARD, ['2.2', '2.3']],
    ['2.2 of 2024 came from two', '2.2', BACK, ['2.2', '2.3']],
    ['2.3 of 2024 came from one of them', '2.3', BACK, ['2.3']],
    ['1.1 kept its number, by link', '1.1', FORWARD, ['1.1']],
    ['8.5 of 2024 has no known origin', '8.5', BACK, 'unknown'],
    ['3.1 of 2019 is in no source: no such objective', '3.1', FORWARD, 'noObjective'],
    ['9.9 is no objective', '9.9', BACK, 'noObjective'],
    ['no number is no objective', '', FORWARD, 'noObjective'],
    ['nor is a name of the language', 'constructor', FORWARD, 'noObjective'],
  ])('%s', (_what, number, way, becomes) => expect(found(number, way)).toEqual(becomes));

  test('is never linked by its number alone: every link is one of the crosswalk, and what has none is unknown', () => {
    for (const way of [FORWARD, BACK])
      for (const { number } of OBJECTIVES.filter(({ strategy }) => strategy === way.from)) {
        const rows = CROSSWALK.filter((row) => (way === FORWARD ? row.from : row.to) === number);
        const others = rows.map((row) => (way === FORWARD ? row.to : row.from));
        expect(found(number, way)).toEqual(others.length ? others : 'unknown');
      }
  });

  test('is linked alike from both sides', () => {
    for (const { number } of OBJECTIVES.filter(({ strategy }) => strategy === '2019'))
      for (const other of [found(number, FORWARD)].flat()) expect(found(other!, BACK)).toContain(number);
  });

  test('is itself within its own strategy', () => {
    expect(linksOf('4.4', { from: '2024', to: '2024' })).toMatchObject({
      kind: 'links',
      links: [{ objective: { number: '4.4', strategy: '2024' }, relation: null, confidence: 'certain' }],
    });
  });

  test('says what the link is, how sure it is and whether it is outside the sources', () => {
    const [link] = (linksOf('4.4', FORWARD) as { links: readonly object[] }).links;
    expect(link).toMatchObject({ confidence: 'high', outsideSources: true, evidence: ['003'] });
    expect(link).toHaveProperty('relation.sv', expect.stringContaining('precisionshälsa') as string);
  });

  test('of equal number in both strategies may be two different ones', () => {
    for (const number of ['1.3', '4.4'])
      expect(findObjective('2019', number)!.title).not.toBe(findObjective('2024', number)!.title);
  });
});

describe('an area of one strategy', () => {
  test.each([
    [5, FORWARD, 'Teknik för ökad hälsa, delaktighet och självständighet'],
    [6, FORWARD, 'Forskning, innovation och forskningsinfrastruktur'],
    [5, BACK, 'Välfärdsteknik för ökad självständighet, delaktighet och hälsa'],
    [6, BACK, 'Forskning och infrastruktur'],
  ] as const)('%d is linked by its renaming (%j) to %s', (number, way, title) => {
    const linked = linkedAreas(number, way).map((area) => areasOf(way.to).find((one) => one.number === area)!.title);
    expect(linked).toEqual([title]);
  });

  test('other than 5 and 6 is linked by its title, which both share', () => {
    for (const { number, title } of areasOf('2019').filter(({ number }) => number !== 5 && number !== 6)) {
      const linked = linkedAreas(number, FORWARD);
      expect(linked.map((area) => areasOf('2024').find((one) => one.number === area)!.title)).toEqual([title]);
    }
  });

  test('is linked to itself within its strategy', () => {
    for (const strategy of STRATEGIES)
      for (const { number } of areasOf(strategy))
        expect(linkedAreas(number, { from: strategy, to: strategy })).toEqual([number]);
  });
});
