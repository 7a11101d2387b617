import { expectGoldenText } from '../support/golden';
import { guideMarkdown } from '../support/guideMarkdown';
import {
  argumentNames,
  functionSources,
  nameArguments,
  readGuide,
  readShippedGuide,
  shippedFunctionsJson,
  type FunctionsJson,
} from '../support/readShippedGuide';

test('docs/funktioner.md says what the functions say of themselves', () => {
  expectGoldenText('docs/funktioner.md', guideMarkdown(readShippedGuide()));
});

test('functions.json and the examples make a guide without faults', () => {
  expect(readGuide(shippedFunctionsJson(), functionSources(), argumentNames).faults).toEqual([]);
});

test('a function is told in full', () => {
  expect(readShippedGuide().find(({ id }) => id === 'COUNT')).toEqual({
    id: 'COUNT',
    signature: 'LS.COUNT(nivåer,status)',
    description: { sv: 'Hur många celler som har en nivå.', en: 'How many cells have a level.' },
    reads: 'cells',
    arguments: [
      {
        name: 'nivåer',
        english: 'levels',
        description: {
          sv: 'Celler med Grön, Gul, Röd eller Ej bedömd.',
          en: 'Cells with Grön, Gul, Röd or Ej bedömd.',
        },
        optional: false,
      },
      {
        name: 'status',
        english: 'status',
        description: { sv: 'Grön, Gul, Röd eller Ej bedömd.', en: 'Grön, Gul, Röd or Ej bedömd.' },
        optional: false,
      },
    ],
    examples: [
      {
        formula: '=LS.COUNT(B5:E12,"Röd")',
        explanation: { sv: 'Hur många som är Röd.', en: 'How many are Röd.' },
      },
      {
        formula: '=LS.COUNT(B5:E12,"Ej bedömd")',
        explanation: { sv: 'Hur många svar som saknas.', en: 'How many answers are missing.' },
      },
    ],
  });
});

test('what asks the model is told apart from what reads cells', () => {
  const reads = new Map(readShippedGuide().map(({ id, reads }) => [id, reads]));
  expect([reads.get('SCORE'), reads.get('UNIT'), reads.get('GAPS')]).toEqual(['cells', 'model', 'model']);
});

describe('what a function must say of itself', () => {
  const ONE = { id: 'ONE', description: 'Ett. | One.', parameters: [{ name: 'levels', description: 'Alla. | All.' }] };
  const EXAMPLE = ' * @customfunction ONE\n * @example =LS.ONE(A1) | Alla. | All.\n';
  const faultsOf = (one: FunctionsJson['functions'][number], source: string) =>
    readGuide({ functions: [one] }, [source], {}).faults;

  test('is enough', () => expect(faultsOf(ONE, EXAMPLE)).toEqual([]));

  test.each([
    ['an example', ONE, ' * @customfunction ONE\n', 'LS.ONE has no @example.'],
    ['an example of its own', ONE, EXAMPLE.replace('=LS.ONE', '=LS.TWO'), 'LS.ONE: "=LS.TWO(A1)" is no example of it.'],
    [
      'an example in both languages',
      ONE,
      EXAMPLE.replace(' | All.', ''),
      'LS.ONE: "Alla." is not "svenska | English".',
    ],
    [
      'a description in both languages',
      { ...ONE, description: 'Ett.' },
      EXAMPLE,
      'LS.ONE: "Ett." is not "svenska | English".',
    ],
    [
      'its arguments in both languages',
      { ...ONE, parameters: [{ name: 'levels', description: 'Alla. | ' }] },
      EXAMPLE,
      'LS.ONE, levels: "Alla. | " is not "svenska | English".',
    ],
  ])('%s', (_, one, source, fault) => expect(faultsOf(one, source)).toEqual([fault]));

  test('its arguments in Swedish, by a name that Excel allows', () => {
    const faultsOf = (names: Record<string, string>) => nameArguments({ functions: [ONE] }, names).faults;
    expect(faultsOf({ levels: 'nivåer' })).toEqual([]);
    expect(faultsOf({})).toEqual(['LS.ONE: arguments.json has no Swedish name for "levels".']);
    expect(faultsOf({ levels: 'alla nivåer' })).toEqual([
      'LS.ONE: "alla nivåer" is no name; use letters, numbers and "_".',
    ]);
  });
});
