import { failure } from '../support/failure';
import { openFixture, type OpenFixture } from './openFixture';

let fixture: OpenFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture.close());

describe('errors', () => {
  test('a missing sheet is ItemNotFound, and says which call asked', async () => {
    const error = await failure(
      fixture.run(async (context) => {
        context.workbook.worksheets.getItem('Saknas').getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'WorksheetCollection.getItem' } });
  });

  test('a missing sheet asked for OrNullObject is a null object', async () => {
    const isNull = await fixture.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Saknas');
      sheet.load('name');
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test('a property that was not loaded throws in office.js', async () => {
    const error = await failure(
      fixture.run(async (context, sheet) => {
        sheet.load('name');
        await context.sync();
        return sheet.tabColor;
      }),
    );
    expect(error).toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('a member the host does not model fails loudly, with its name', async () => {
    const error = await failure(
      fixture.run(async (context, sheet) => {
        sheet.shapes.addTextBox('hej');
        await context.sync();
      }),
    );
    expect(error).toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Worksheet.shapes') as string,
    });
  });

  test('so does loading a property it does not model', async () => {
    const error = await failure(
      fixture.run(async (context, sheet) => {
        sheet.load('standardHeight');
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('standardHeight') as string });
  });

  test('so does an event it never sends', async () => {
    const error = await failure(
      fixture.run(async (context, sheet) => {
        sheet.onRowSorted.add(() => Promise.resolve());
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('requirement sets', () => {
  test('are enforced by office.js when the host announces older ones', async () => {
    const old = await openFixture({ sets: { ExcelApi: '1.8' } });
    const { Office, Excel } = old.workbench.window;
    expect([
      Office.context.requirements.isSetSupported('ExcelApi', '1.8'),
      Office.context.requirements.isSetSupported('ExcelApi', '1.9'),
    ]).toEqual([true, false]);
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').setDirty();
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: 'ApiNotFound' });
    await old.close();
  });

  test('can be taken away', async () => {
    const without = await openFixture({ sets: { RibbonApi: null } });
    expect(without.workbench.window.Office.context.requirements.isSetSupported('RibbonApi', '1.1')).toBe(false);
    await without.close();
  });
});

describe('getAccessToken', () => {
  test('gives the test user’s token', async () => {
    expect(await fixture.workbench.window.Office.auth.getAccessToken()).toBe('token-of-skane');
    await fixture.workbench.user('halland');
    expect(await fixture.workbench.window.Office.auth.getAccessToken()).toBe('token-of-halland');
    await fixture.workbench.user('skane');
  });

  /** Asks for a token while the server answers in its own way. */
  const askWith = async (answer: () => Promise<Response>) => {
    const original = globalThis.fetch;
    globalThis.fetch = answer;
    try {
      return await fixture.workbench.window.Office.auth.getAccessToken();
    } finally {
      globalThis.fetch = original;
    }
  };

  // Office: "13001: The user is not signed into Office."
  test('rejects with Office’s error when there is none', async () => {
    const noToken = () => Promise.resolve(new Response('', { status: 404 }));
    expect(await failure(askWith(noToken))).toMatchObject({ code: 13_001 });
  });

  test('gives the last one while the server is out of reach, as Office keeps it', async () => {
    expect(await askWith(() => Promise.reject(new Error('no server')))).toBe('token-of-skane');
  });

  test('is waited for, however long the server takes', async () => {
    let answer: (response: Response) => void;
    const token = askWith(() => new Promise((resolve) => (answer = resolve)));
    let isSettled = false;
    const settled = fixture.workbench.settle().then(() => (isSettled = true));
    // Longer than what counts as quiet.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(isSettled).toBe(false);
    answer!(Response.json({ token: 'token-that-was-late' }));
    expect(await token).toBe('token-that-was-late');
    await settled;
  });
});

describe('the ribbon', () => {
  test('runs a command and waits for event.completed()', async () => {
    await fixture.workbench.ribbon('LS.Create');
    expect(fixture.workbench.read('Blad1!K1')).toBe('ribbon was here');
  });

  test('follows Office.ribbon.requestUpdate', async () => {
    await fixture.workbench.ribbon('LS.Disable');
    expect([fixture.workbench.ribbonEnabled('LS.Create'), fixture.workbench.ribbonEnabled('LS.Pane')]).toEqual([
      false,
      true,
    ]);
  });

  test('opens the pane, and Office.addin hears of it', async () => {
    const { Office } = fixture.workbench.window;
    const heard: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
    await Office.addin.hide();
    await fixture.workbench.settle();
    expect(fixture.workbench.paneVisible()).toBe(false);
    await fixture.workbench.ribbon('LS.Pane');
    expect(fixture.workbench.paneVisible()).toBe(true);
    expect(heard).toEqual(['Hidden', 'Taskpane']);
  });

  test('a button the manifest lacks is refused', async () => {
    await expect(fixture.workbench.ribbon('LS.Nope')).rejects.toThrow('LS.Nope');
  });
});

test('the startup behaviour is kept with the document', async () => {
  const { Office } = fixture.workbench.window;
  await Office.addin.setStartupBehavior('Load' as Office.StartupBehavior);
  expect(await Office.addin.getStartupBehavior()).toBe('Load');
});

describe('settings', () => {
  test('of the workbook survive the add-in, not the book', async () => {
    const read = () =>
      fixture.run(async (context) => {
        const item = context.workbook.settings.getItemOrNullObject('round');
        item.load('value');
        await context.sync();
        return item.isNullObject ? null : (JSON.parse(JSON.stringify(item.value)) as unknown);
      });
    await fixture.run(async (context) => {
      context.workbook.settings.add('round', { id: 'demo', versions: [1, 2] });
      await context.sync();
    });
    await fixture.workbench.user('halland');
    expect(await read()).toBeNull();
    await fixture.workbench.user('skane');
    expect(await read()).toEqual({ id: 'demo', versions: [1, 2] });
  });

  test('of the document (Office.context.document.settings) are saved', async () => {
    const { settings } = fixture.workbench.window.Office.context.document;
    settings.set('k', { a: 1 });
    await new Promise((resolve) => settings.saveAsync(resolve));
    await fixture.workbench.user('skane');
    expect(fixture.workbench.window.Office.context.document.settings.get('k')).toEqual({ a: 1 });
  });
});

describe('calls()', () => {
  test('counts the add-in’s own round trips, and their bytes', async () => {
    fixture.workbench.reset();
    await fixture.run(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    await fixture.workbench.settle();
    const { syncs, requests, bytes, largest } = fixture.workbench.calls();
    expect([syncs, requests]).toEqual([2, 0]);
    expect(bytes).toBeGreaterThan(largest);
    expect(largest).toBeGreaterThan(100);
  });

  test('counts HTTP requests of the add-in', async () => {
    fixture.workbench.reset();
    const answer = await fixture.workbench.window.fetch('/functions.json');
    expect(answer.ok).toBe(true);
    expect(fixture.workbench.calls().requests).toBe(1);
  });

  test('does not count what functions and their results need', async () => {
    const office = await openFixture({ functionCalls: 'office' });
    office.workbench.reset();
    await office.workbench.type('Blad1!A1', '=LS.SCORE(B1:B2)');
    expect(office.workbench.read('Blad1!A1')).toBe(0);
    expect(office.workbench.calls().syncs).toBe(0);
    await office.close();
  });
});

test('two users can share a book', async () => {
  const { workbench } = fixture;
  await workbench.book('gemensam');
  await workbench.type('Blad1!A1', 'från Skåne');
  await workbench.user('halland');
  expect(workbench.read('Blad1!A1')).toBe('');
  await workbench.book('gemensam');
  expect(workbench.read('Blad1!A1')).toBe('från Skåne');
  expect(fixture.errors).toEqual([]);
});
