import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { validateXML } from 'xmllint-wasm';

const PROJECT = join(__dirname, '../..');
const SCHEMAS = join(__dirname, '../fixtures/manifest');
const TEXT = readFileSync(join(PROJECT, 'manifest.xml'), 'utf8');
const manifest = new JSDOM(TEXT, { contentType: 'text/xml' }).window.document;
const all = (name: string) => [...manifest.getElementsByTagNameNS('*', name)];
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';

describe('manifest.xml', () => {
  test('follows the schema of Office add-in manifests', async () => {
    const file = (fileName: string) => ({ fileName, contents: readFileSync(join(SCHEMAS, fileName), 'utf8') });
    const [main, ...others] = [
      'OfficeAppManifestV1_1.xsd',
      ...readdirSync(SCHEMAS).filter((name) => name !== 'OfficeAppManifestV1_1.xsd'),
    ];
    const result = await validateXML({
      xml: [{ fileName: 'manifest.xml', contents: TEXT }],
      schema: [file(main)],
      preload: others.map(file),
    });
    expect(result.errors).toEqual([]);
  });

  test('is read by the official tools', () => {
    const cli = require.resolve('office-addin-manifest/cli.js');
    const info = execFileSync(process.execPath, [cli, 'info', 'manifest.xml'], { cwd: PROJECT, encoding: 'utf8' });
    expect(info).toMatch(/Name: Täckning – life science\n(.*\n)*.*Type: TaskPaneApp\n(.*\n)*.*Hosts: Workbook/);
  });

  test('names no resource that is not there, and has none that is never named', () => {
    const defined = ['Image', 'Url', 'String']
      .flatMap(all)
      .filter((element) => element.hasAttribute('id'))
      .map((element) => attribute(element, 'id'));
    const named = [...manifest.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));
    expect([...new Set(named)].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('runs functions, ribbon and pane in one shared runtime that lives on', () => {
    const [runtime] = all('Runtime');
    const shared = attribute(runtime!, 'resid');
    expect(attribute(runtime!, 'lifetime')).toBe('long');
    const residOf = (selector: string) => attribute(manifest.querySelector(selector)!, 'resid');
    expect(['Page SourceLocation', 'FunctionFile', 'Action SourceLocation'].map(residOf)).toEqual([
      shared,
      shared,
      shared,
    ]);
    expect(all('Host').at(-1)!.firstElementChild!.localName).toBe('Runtimes');
  });

  test('puts four buttons on the tab LS, with functions in the namespace LS', () => {
    expect(all('Control').map((control) => attribute(control, 'id'))).toEqual([
      'LS.Create',
      'LS.Sync',
      'LS.Refresh',
      'LS.Pane',
    ]);
    const texts = new Map(all('String').map((string) => [attribute(string, 'id'), attribute(string, 'DefaultValue')]));
    expect(texts.get(attribute(all('Namespace')[0]!, 'resid'))).toBe('LS');
    expect(texts.get(attribute(manifest.querySelector('CustomTab > Label')!, 'resid'))).toBe('LS');
    const registered = readFileSync(join(PROJECT, 'dist/taskpane.js'), 'utf8');
    for (const name of all('FunctionName')) expect(registered).toContain(`"${name.textContent}"`);
  });

  test('says everything in Swedish and, where it differs, in English', () => {
    expect(all('DefaultLocale')[0]!.textContent).toBe('sv-SE');
    const sameInBoth = ['Functions.Namespace', 'Tab.Label'];
    for (const string of [
      ...all('String'),
      ...all('DisplayName'),
      ...all('Description').filter((d) => d.hasAttribute('DefaultValue')),
    ]) {
      if (sameInBoth.includes(attribute(string, 'id'))) continue;
      const english = [...string.children].find((child) => attribute(child, 'Locale') === 'en-US');
      expect([attribute(string, 'DefaultValue'), attribute(english!, 'Value')]).not.toContain('');
    }
  });

  test.each(
    [...TEXT.matchAll(/https:\/\/localhost:3000\/([^"]*)/g)].map(([, path]) => path!).filter((path) => path !== ''),
  )('points at %s, which is there once built', (path) => {
    const file = path.startsWith('assets/') ? join(PROJECT, path) : join(PROJECT, 'dist', path);
    expect(existsSync(file)).toBe(true);
  });

  test.each([...TEXT.matchAll(/assets\/([a-z]+-(\d+)\.png)/g)].map(([, file, size]) => [file!, Number(size)] as const))(
    'has the icon %s, %d pixels square',
    (file, size) => {
      const png = readFileSync(join(PROJECT, 'assets', file));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    },
  );

  test('has each control’s icon at 16, 32 and 80', () => {
    for (const icon of all('Icon'))
      expect([...icon.children].map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
  });
});
