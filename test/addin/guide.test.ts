import { findByRole, findByText, getByLabelText, getByRole, waitFor, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { openAddIn, type AddInUnderTest } from '../support/openAddIn';
import { readShippedGuide } from '../support/readShippedGuide';
import { speak } from '../support/speak';

/** Right of the table, in the row of the first area; nothing stands below or beside it. */
const FREE = 'Skåne!N5';

let addIn: AddInUnderTest;
beforeAll(async () => {
  addIn = await openAddIn();
  await unfold(addIn);
});
afterAll(() => addIn.close());

/** Shows the functions, and unfolds them all. */
async function unfold(opened: AddInUnderTest): Promise<void> {
  const pane = opened.pane();
  await opened.open('functions');
  await findByRole(pane, 'heading', { level: 2, name: /täckningsmodellen|coverage model/ });
  for (const button of pane.querySelectorAll<HTMLElement>('h3 button')) {
    button.click();
    await waitFor(() => expect(button.getAttribute('aria-expanded')).toBe('true'), { container: pane });
  }
}

const copyButton = (formula: string) =>
  addIn.pane().querySelector<HTMLElement>(`[aria-label=${JSON.stringify(`Kopiera ${formula}`)}]`)!;
const copyButtons = () => [...addIn.pane().querySelectorAll<HTMLElement>('[aria-label^="Kopiera ="]')];

test('every function is told under what it reads', () => {
  for (const [title, reads] of [
    ['Ur celler', 'cells'],
    ['Ur täckningsmodellen', 'model'],
  ] as const) {
    const section = getByRole(addIn.pane(), 'region', { name: title });
    const ids = [...section.querySelectorAll('h3')].map((heading) => /^LS\.(\w+)/.exec(heading.textContent)?.[1]);
    const expected = readShippedGuide().filter((one) => one.reads === reads);
    expect(ids).toEqual(expected.map(({ id }) => id));
  }
});

test('a function is told with its arguments by the names that Excel shows', () => {
  const count = [...addIn.pane().querySelectorAll('h3')].find((heading) => heading.textContent.includes('LS.COUNT'))!;
  const facts = within(count.parentElement!);
  expect(facts.getByText('LS.COUNT(nivåer;status)')).toBeTruthy();
  expect(facts.getByText('nivåer')).toBeTruthy();
  expect(facts.getByText('Hur många som är Röd.')).toBeTruthy();
});

test('where nothing may be copied, the formula is selected in a field, and the pane says how', async () => {
  const { document } = addIn.workbench.window;
  copyButton('=LS.STATUS(B5:E5)').click();
  await findByText(addIn.pane(), /tryck Ctrl\+C/);
  const field = getByLabelText<HTMLInputElement>(addIn.pane(), 'Formel');
  expect(document.activeElement).toBe(field);
  expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).toBe('=LS.STATUS(B5:E5)');
  expect(field.readOnly).toBe(true);
});

test('every example, copied and pasted into a cell, gets an answer', async () => {
  const { workbench } = addIn;
  await workbench.user('skane');
  await workbench.ribbon('LS.Create');
  // Gives the window a clipboard.
  const user = userEvent.setup({ document: workbench.window.document });
  await user.selectOptions(getByLabelText<HTMLSelectElement>(addIn.pane(), /Omgång/), 'demo');
  await workbench.settle();
  for (const [cell, level] of Object.entries({ B5: 'g', C5: 'gul', D5: 'r', E5: 'gul' }))
    await workbench.type(`Skåne!${cell}`, level);
  await unfold(addIn);

  const answers = new Map<string, string>();
  for (const button of copyButtons()) {
    button.click();
    await findByText(button.parentElement!, 'Kopierad');
    const formula = await workbench.window.navigator.clipboard.readText();
    await workbench.type(FREE, formula);
    await workbench.settle();
    answers.set(formula, workbench.shown(FREE).text);
    await workbench.type(FREE, '');
  }
  const examples = readShippedGuide().flatMap(({ examples }) => examples);
  expect(answers.size).toBe(examples.length);
  expect([...answers].filter(([, answer]) => answer.startsWith('#'))).toEqual([]);
  expect(answers.get('=LS.SCORE()')).toBe('50');
  expect(answers.get('=LS.SCORE(B5:E5;{2\\1\\1\\1})')).toBe('60');
  expect(answers.get('=LS.STATUS(B5:E5;;"worstTwo")')).toBe('Röd');
});

test('the pane in English explains in English; formulas are typed as before', async () => {
  await speak(addIn, 'en');
  await unfold(addIn);
  await findByText(addIn.pane(), 'From cells');
  expect(addIn.pane().querySelector('[aria-label="Copy =LS.COUNT(B5:E12;\\"Röd\\")"]')).toBeTruthy();
  expect(within(addIn.pane()).getByText('How many are Röd.')).toBeTruthy();
});

describe('formulas are typed', () => {
  /** The pane of an add-in comes to show LS.COUNT so: Excel takes a moment to say how it writes numbers. */
  async function expectShown(options: Parameters<typeof openAddIn>[0], signature: string): Promise<void> {
    const other = await openAddIn(options);
    try {
      await unfold(other);
      await findByText(other.pane(), signature);
      await other.workbench.settle();
      expect(within(other.pane()).getByText(signature)).toBeTruthy();
    } finally {
      await other.close();
    }
  }

  test('as Excel says that the system writes numbers, whatever the language of Office', async () => {
    await expectShown({ displayLanguage: 'en-US' }, 'LS.COUNT(nivåer;status)');
  });

  test.each([
    ['sv-SE', 'LS.COUNT(nivåer;status)'],
    ['en-US', 'LS.COUNT(nivåer,status)'],
  ])(
    'in an older Excel, which cannot say, as Office’s language %s writes numbers',
    async (displayLanguage, shown) => {
      await expectShown({ displayLanguage, sets: { ExcelApi: '1.10' } }, shown);
    },
    60_000,
  );
});
