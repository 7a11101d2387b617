import type { NodeWorkbench } from '../../src/workbench/node';
import { openFixture, type OpenFixture } from './openFixture';

interface Seen {
  readonly address: string;
  readonly source: string;
  readonly triggerSource: string;
}

let fixture: OpenFixture;
let second: NodeWorkbench;
const seen = { first: [] as string[], second: [] as string[] };

beforeEach(async () => {
  fixture = await openFixture();
  second = await fixture.workbench.join('halland');
  await watch(fixture.workbench, seen.first);
  await watch(second, seen.second);
});
afterEach(async () => {
  await second.close();
  await fixture.close();
});

async function watch({ window }: NodeWorkbench, into: string[]): Promise<void> {
  into.length = 0;
  await window.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address, source, triggerSource }: Seen) =>
      Promise.resolve(void into.push(`${address} ${source} ${triggerSource}`)),
    );
    await context.sync();
  });
}

const settle = () => Promise.all([fixture.workbench.settle(), second.settle()]);

const write = ({ window }: NodeWorkbench, address: string, value: string | number) =>
  window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange(address).values = [[value]];
    await context.sync();
  });

test('two users see one workbook, each with an add-in of their own', async () => {
  await fixture.workbench.type('Blad1!A1', 'hej');
  expect(second.read('Blad1!A1')).toBe('hej');
  expect(second.window).not.toBe(fixture.workbench.window);
});

// EventSource: "Local means the event comes from a local user session. Remote means the event comes from a remote user
// session." https://learn.microsoft.com/javascript/api/excel/excel.eventsource
// EventTriggerSource.thisLocalAddin: "The event is triggered by the Office JS API of the current add-in."
// https://learn.microsoft.com/javascript/api/excel/excel.eventtriggersource
test('what one types is local to them and remote to the other', async () => {
  await fixture.workbench.type('Blad1!A1', '1');
  await second.type('Blad1!A2', '2');
  await settle();
  expect(seen).toEqual({
    first: ['A1 Local Unknown', 'A2 Remote Unknown'],
    second: ['A1 Remote Unknown', 'A2 Local Unknown'],
  });
});

test('what one’s add-in writes is its own there, and remote to the other', async () => {
  await write(second, 'B1', 'x');
  await settle();
  expect(seen).toEqual({ first: ['B1 Remote Unknown'], second: ['B1 Local ThisLocalAddin'] });
});

test('a selection is told to the one who made it', async () => {
  const selections: string[] = [];
  for (const { window } of [fixture.workbench, second])
    await window.Excel.run(async (context) => {
      const who = window === second.window ? 'second' : 'first';
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.onSelectionChanged.add(({ address }) => Promise.resolve(void selections.push(`${who} ${address}`)));
      await context.sync();
    });
  await second.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('C3').select();
    await context.sync();
  });
  await settle();
  expect(selections).toEqual(['second C3']);
});

// "A batch of commands": what is queued runs together when context.sync() sends it.
// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model
test('batches of both take turns, each of them whole', async () => {
  const fill = ({ window }: NodeWorkbench, value: number) =>
    window.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const sums: Excel.Range[] = [];
      for (let row = 1; row <= 5; row++) {
        sheet.getRange(`A${row}`).values = [[value]];
        const sum = sheet.getRange('C1');
        sum.formulas = [[`=SUM(A1:A${row})`]];
        sum.load('values');
        sums.push(sum);
      }
      await context.sync();
      return sums.map(({ values }) => Number(values[0]?.[0]));
    });
  const [ones, tens] = await Promise.all([fill(fixture.workbench, 1), fill(second, 10)]);
  expect([[...ones], [...tens]]).toEqual([
    [1, 2, 3, 4, 5],
    [10, 20, 30, 40, 50],
  ]);
});

test('one calculates the functions, and when it closes the other takes over', async () => {
  await fixture.workbench.type('Blad1!D1', '=LS.SCORE(A1:A2)');
  await write(second, 'A1', 4);
  await settle();
  expect(fixture.workbench.functionCalls()['SCORE']).toBeGreaterThan(0);
  expect(second.functionCalls()).toEqual({});
  await fixture.workbench.close();
  await second.type('Blad1!A2', '3');
  expect(second.read('Blad1!D1')).toBe(7);
  expect(second.functionCalls()['SCORE']).toBeGreaterThan(0);
});

test('a page that closes leaves the other and the book alone, and hears no more answers', async () => {
  let answered = false;
  void write(second, 'E1', 'x').then(() => (answered = true));
  await second.close();
  await fixture.workbench.type('Blad1!A1', 'kvar');
  expect(fixture.workbench.read('Blad1!A1')).toBe('kvar');
  expect(answered).toBe(false);
  expect(fixture.errors).toEqual([]);
});
