import { LANGUAGES } from '../../src/core/language';
import { DEFAULT_METHOD, sameParameters, type Method } from '../../src/core/method';
import { findMethodFaults } from '../../src/core/findMethodFaults';
import { methodFaultText } from '../../src/core/methodWords';

const faultsOf = (change: Partial<Method>) => findMethodFaults({ ...DEFAULT_METHOD, ...change });

describe('a method that can be used', () => {
  test.each<[what: string, change: Partial<Method>]>([
    ['the default', {}],
    ['one weight alone', { weights: [0, 0, 1, 0] }],
    ['weights at their limit', { weights: [1000, 0.001, 1, 1] }],
    ['thresholds at their limits', { redBelow: 0, greenFrom: 100 }],
    ['thresholds side by side', { redBelow: 49.9, greenFrom: 50 }],
    ['no coverage demanded', { minimumCoverage: 0 }],
    ['all coverage demanded', { minimumCoverage: 1 }],
    ['one month', { evidenceMonths: 1 }],
    ['fifty years', { evidenceMonths: 600 }],
  ])('%s', (_what, change) => expect(faultsOf(change)).toEqual([]));
});

describe('a method that cannot is told where, in words', () => {
  test.each<[change: Partial<Method>, swedish: string]>([
    [{ weights: [0, 0, 0, 0] }, 'Minst en av vikterna ska vara större än 0.'],
    [{ weights: [1, -1, 1, 1] }, '”Vikt för Identifierad” ska vara ett tal från 0 till 1000.'],
    [{ weights: [1, 1, 1, 1000.5] }, '”Vikt för Infrastruktur” ska vara ett tal från 0 till 1000.'],
    [{ weights: [NaN, 1, 1, 1] }, '”Vikt för Kommunicerad” ska vara ett tal från 0 till 1000.'],
    [{ redBelow: -0.1 }, '”Röd under (poäng)” ska vara ett tal från 0 till 100.'],
    [{ greenFrom: 100.1 }, '”Grön från (poäng)” ska vara ett tal från 0 till 100.'],
    [{ redBelow: 67 }, '”Röd under (poäng)” ska vara lägre än ”Grön från (poäng)”.'],
    [{ redBelow: 68 }, '”Röd under (poäng)” ska vara lägre än ”Grön från (poäng)”.'],
    [{ minimumCoverage: 1.01 }, '”Minsta täckning (%)” ska vara ett tal från 0 till 100.'],
    [{ minimumCoverage: NaN }, '”Minsta täckning (%)” ska vara ett tal från 0 till 100.'],
    [{ evidenceMonths: 0 }, '”Underlag är gammalt efter (månader)” ska vara ett heltal från 1 till 600.'],
    [{ evidenceMonths: 1.5 }, '”Underlag är gammalt efter (månader)” ska vara ett heltal från 1 till 600.'],
    [{ evidenceMonths: 601 }, '”Underlag är gammalt efter (månader)” ska vara ett heltal från 1 till 600.'],
  ])('%j: %s', (change, swedish) => {
    const faults = faultsOf(change);
    expect(faults.map((fault) => methodFaultText(fault, 'sv'))).toEqual([swedish]);
    expect(new Set(LANGUAGES.map((language) => methodFaultText(faults[0]!, language))).size).toBe(LANGUAGES.length);
  });

  test('every fault is told, not only the first', () => {
    expect(faultsOf({ weights: [-1, 2000, 0, 0], redBelow: 101, evidenceMonths: 0 })).toHaveLength(4);
  });
});

test('methods score alike when their parameters do, whatever their versions and the order they are written in', () => {
  const { rule, ...rest } = DEFAULT_METHOD;
  expect(sameParameters(DEFAULT_METHOD, { ...rest, version: '7', rule })).toBe(true);
  const changes: Partial<Method>[] = [
    { rule: 'min' },
    { weights: [1, 1, 2, 1] },
    { redBelow: 33 },
    { greenFrom: 68 },
    { guard: false },
    { minimumCoverage: 0.4 },
    { evidenceMonths: 12 },
  ];
  for (const change of changes) expect(sameParameters(DEFAULT_METHOD, { ...DEFAULT_METHOD, ...change })).toBe(false);
});
