import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DEFAULT_GUARD } from '../../src/hub/guard/guard';
import { launchBrowser } from '../support/browser';
import { openHub, type TestHub } from '../support/hub';
import { openScreen } from '../support/openScreen';
import { paneFrame } from '../support/paneInBrowser';
import { speakInBrowser } from '../support/speak';

const PROJECT = join(__dirname, '../..');

let hub: TestHub;
let origin: string;
let browser: Browser;

beforeAll(async () => {
  const officeJs = join(PROJECT, 'node_modules/@microsoft/office-js/dist');
  hub = await openHub(null, {
    folders: { dist: join(PROJECT, 'dist'), project: PROJECT, officeJs },
    // With the limits that ship too: ordinary work must not meet them.
    guard: DEFAULT_GUARD,
    now: () => new Date(),
  });
  await hub.app.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://localhost:${(hub.app.server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await hub.close();
});

/** What the browser kept a page and its frames from doing, or said that went wrong. */
async function listen(page: Page): Promise<string[]> {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  await page.exposeFunction('violated', (what: string) => heard.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      (window as unknown as { violated: (what: string) => void }).violated(
        `${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample}`,
      ),
    ),
  );
  return heard;
}

const withoutNonce = (policy: string) => policy.replace(/'nonce-[^']+'/g, 'nonce');

describe('under the headers that ship', () => {
  let page: Page;
  let heard: string[];
  const pane = () => paneFrame(page);
  const ribbon = async (name: string) => {
    await page.getByRole('button', { name }).click();
    await page.waitForFunction(() => document.querySelector('#status')?.textContent?.startsWith('Klar'));
  };

  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 1500, height: 850 } });
    page.setDefaultTimeout(100_000);
    heard = await listen(page);
    await page.goto(`${origin}/workbench/`);
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench!.ready);
  });
  afterAll(() => page.close());

  test('the pane of the workbench has the policy of the pane that ships, with a nonce of its own each time', async () => {
    const policies = await Promise.all(
      ['/taskpane.html', '/workbench/taskpane.html'].map(async (path) =>
        (await fetch(origin + path)).headers.get('content-security-policy')!,
      ),
    );
    expect(withoutNonce(policies[0]!)).toBe(withoutNonce(policies[1]!));
    expect(policies[0]).not.toBe(policies[1]);
  });

  test('workbook, sync, guide and forms work, and nothing is kept from anything', async () => {
    await ribbon('Skapa arbetsbok');
    await page.waitForFunction(() => window.workbench!.sheets().includes('Skåne'));
    await ribbon('Synka');
    await openScreen(pane(), 'functions');
    await pane().getByRole('button', { name: 'LS.SCORE' }).click();
    await pane().getByRole('button', { name: 'Kopiera =LS.SCORE()' }).click();
    await openScreen(pane(), 'round');
    await pane().getByRole('button', { name: 'Omgång och metod', expanded: true }).waitFor();
    await speakInBrowser(pane(), 'en');
    await openScreen(pane(), 'home');
    await pane().getByRole('button', { name: 'Sync', exact: true }).waitFor();
    expect(heard).toEqual([]);
  });

  test('the pane looks as Fluent makes it: its styles were let in', async () => {
    const button = pane().getByRole('button', { name: 'Sync', exact: true });
    const [font, radius] = await button.evaluate((element) => {
      const style = getComputedStyle(element);
      return [style.fontFamily, style.borderRadius];
    });
    expect(font).toContain('Segoe UI');
    expect(radius).toBe('4px');
  });

  test('a script, a style or a call that is not the pane’s own is kept out, and told', async () => {
    heard.splice(0);
    await pane().evaluate(async () => {
      (window as unknown as { intruded: boolean }).intruded = false;
      const script = document.createElement('script');
      script.textContent = 'window.intruded = true';
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.body.append(script, style);
      await fetch('https://elsewhere.example/').catch(() => undefined);
    });
    const kept = await pane().evaluate(() => [
      (window as unknown as { intruded: boolean }).intruded,
      getComputedStyle(document.body).display,
    ]);
    expect(kept).toEqual([false, 'block']);
    const told = heard.filter((line) => line.startsWith('/workbench/taskpane.html')).map((line) => line.split(' ')[1]);
    expect(told.sort()).toEqual(['connect-src', 'script-src-elem', 'style-src-elem']);
  });
});

describe('in a frame', () => {
  /** The hub as a region runs it: what its pages bear is what the hub of this test gives them. */
  const HUB = 'https://hub.region.example';
  const framing = `<!doctype html><title>A page</title><iframe src="${HUB}/taskpane.html"></iframe>`;

  /** The title of the pane in a page's frame, or what the browser says of why there is none. */
  async function framedTitle(address: string): Promise<string> {
    const page = await browser.newPage();
    const heard = await listen(page);
    await page.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      if (url.origin === HUB) await route.fulfill({ response: await route.fetch({ url: origin + url.pathname }) });
      else if (url.pathname.endsWith('.js')) await route.fulfill({ contentType: 'text/javascript', body: '' });
      else await route.fulfill({ contentType: 'text/html', body: framing });
    });
    await page.goto(address);
    const frame = page.frames()[1]!;
    const shown = frame.url().startsWith(HUB) ? await frame.title() : heard.join('\n');
    await page.close();
    return shown;
  }

  test.each([
    'https://euc-excel.officeapps.live.com/x/_layouts/xlviewerinternal.aspx',
    'https://region.sharepoint.com/sites/ls/_layouts/15/Doc.aspx',
    'https://excel.cloud.microsoft/open',
  ])('the pane opens in %s', async (address) => {
    expect(await framedTitle(address)).toBe('Täckning – life science');
  });

  test.each([
    ['another site', 'https://elsewhere.example/'],
    ['another port of the hub’s own machine', `${HUB}:8443/`],
    ['a site that calls itself Excel', 'https://officeapps.live.com.elsewhere.example/'],
    ['Excel over a line that anyone can change', 'http://region.sharepoint.com/'],
  ])('the pane is refused in %s', async (_what, address) => {
    expect(await framedTitle(address)).toContain('frame-ancestors');
  });
});
