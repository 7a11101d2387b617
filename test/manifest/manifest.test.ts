import { execFileSync } from 'node:child_process';
import Ajv from 'ajv';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { RIBBON } from '../../src/commands/ribbonState';
import { contrast } from '../support/vision';
import { manifestFaults } from '../support/manifestFaults';

const PROJECT = join(__dirname, '../..');
const TEXT = readFileSync(join(PROJECT, 'manifest.xml'), 'utf8');
const manifest = new JSDOM(TEXT, { contentType: 'text/xml' }).window.document;
const all = (name: string) => [...manifest.getElementsByTagNameNS('*', name)];
const readJson = <T>(path: string) => JSON.parse(readFileSync(join(PROJECT, path), 'utf8')) as T;
type Resources = Readonly<Record<string, { readonly value: string }>>;
interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac: string };
  }[];
  readonly resources: { readonly default: Resources };
}
const shortcuts = readJson<Shortcuts>('assets/shortcuts.json');
const drawings = readdirSync(join(PROJECT, 'assets/source'))
  .filter((name) => name.endsWith('.svg') && name !== 'app.svg')
  .map((name) => [name, readFileSync(join(PROJECT, 'assets/source', name), 'utf8')] as const);
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';

describe('manifest.xml', () => {
  test('follows the schema of Office add-in manifests', async () => {
    expect(await manifestFaults(TEXT)).toEqual([]);
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

  test('has ids that are nobody else’s, and texts that Office has room for', () => {
    const ids = ['Group', 'Control', 'CustomTab', 'Image', 'Url', 'String']
      .flatMap(all)
      .map((one) => attribute(one, 'id'));
    expect(ids.filter((id, index) => id !== '' && ids.indexOf(id) !== index)).toEqual([]);
    // https://learn.microsoft.com/javascript/api/manifest/resources
    for (const [list, most] of [
      ['ShortStrings', 125],
      ['LongStrings', 250],
    ] as const)
      for (const text of manifest.querySelectorAll(`${list} *`))
        expect((attribute(text, 'DefaultValue') || attribute(text, 'Value')).length).toBeLessThanOrEqual(most);
  });

  test('puts the acts and the parts of the pane on the tab LS, with functions in the namespace LS', () => {
    const controls = (group: Element) => [...group.querySelectorAll('Control')].map((one) => attribute(one, 'id'));
    expect(
      all('Group')
        .filter((group) => group.hasAttribute('id'))
        .map(controls),
    ).toEqual([
      ['LS.Create', 'LS.Sync', 'LS.Refresh', 'LS.Undo'],
      ['LS.Assess', 'LS.Explain', 'LS.Nation', 'LS.Pane'],
    ]);
    const texts = new Map(all('String').map((string) => [attribute(string, 'id'), attribute(string, 'DefaultValue')]));
    expect(texts.get(attribute(all('Namespace')[0]!, 'resid'))).toBe('LS');
    expect(texts.get(attribute(manifest.querySelector('CustomTab > Label')!, 'resid'))).toBe('LS');
  });

  test('has the buttons that the add-in switches on and off, in the groups where it looks for them', () => {
    expect(attribute(all('CustomTab')[0]!, 'id')).toBe(RIBBON.tab);
    for (const [group, controls] of Object.entries(RIBBON.groups))
      for (const control of controls)
        expect(attribute(manifest.querySelector(`[id="${control}"]`)!.parentElement!, 'id')).toBe(group);
  });

  test('switches off from the start only what nobody can want before the add-in has run', () => {
    const off = all('Enabled').filter((enabled) => enabled.textContent === 'false');
    expect(off.map(({ parentElement }) => attribute(parentElement!, 'id'))).toEqual(['LS.Undo']);
  });

  // "There can be only one child control." https://learn.microsoft.com/javascript/api/manifest/officemenu
  test('adds one thing to the menu of a cell: its explanation', () => {
    const [menu] = all('OfficeMenu');
    expect([attribute(menu!, 'id'), menu!.children.length]).toEqual(['ContextMenuCell', 1]);
    expect(menu!.querySelector('FunctionName')!.textContent).toBe('showExplain');
  });

  test('names no command and no shortcut that the add-in does not answer to', () => {
    const registered = readFileSync(join(PROJECT, 'dist/taskpane.js'), 'utf8');
    const commands = all('FunctionName').map(({ textContent }) => textContent);
    for (const name of [...commands, ...shortcuts.actions.map(({ id }) => id)])
      expect(registered).toContain(`"${name}"`);
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

describe('the keyboard shortcuts', () => {
  test('follow the schema of extended manifests', () => {
    const { definitions, properties } = readJson<Readonly<Record<'definitions' | 'properties', object>>>(
      'test/fixtures/extended-manifest.schema.json',
    );
    const validate = new Ajv({ strict: false }).compile({ definitions, properties, additionalProperties: false });
    expect([validate(shortcuts), validate.errors]).toEqual([true, null]);
  });

  test('each run an action that has a name in both languages', () => {
    const english = readJson<Resources>('assets/shortcuts.en-us.json');
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(shortcuts.actions.map(({ id }) => id));
    for (const { name } of shortcuts.actions) {
      const [, resource = ''] = /^\$\{resource\.(\w+)\}$/.exec(name)!;
      expect([shortcuts.resources.default[resource]?.value, english[resource]?.value]).not.toContain(undefined);
    }
  });

  // "Use only keyboard shortcuts with the following pattern: Ctrl+Shift+Alt+x"; on a Mac Cmd stands for Ctrl, since Ctrl+Option
  // is VoiceOver's. https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts
  test('are of the pattern that Office keeps for add-ins, and none is Excel’s', () => {
    const ofPythonInExcel = ['P', 'M'];
    const keys = shortcuts.shortcuts.map(({ key }) => key);
    expect(new Set(keys.map((key) => key.default)).size).toBe(keys.length);
    for (const key of keys) {
      const [, letter] = /^Ctrl\+Shift\+Alt\+([A-Z])$/.exec(key.default)!;
      expect(ofPythonInExcel).not.toContain(letter);
      expect(key.mac).toBe(`Command+Shift+Alt+${letter}`);
    }
  });
});

/** Of the drawings' lines. A ribbon is as light as #F5F5F5 and as dark as #292929. */
describe('the icons', () => {
  test.each(drawings)('of %s stand out on a light and on a dark ribbon', (_name, drawing) => {
    const strokes = [...drawing.matchAll(/stroke="(#[0-9A-F]{6})"/g)].map(([, colour]) => colour!);
    const lines = [...new Set(strokes)].filter((colour) => colour !== '#FFFFFF');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      for (const ribbon of ['#F5F5F5', '#292929']) expect(contrast(line, ribbon)).toBeGreaterThanOrEqual(3);
  });
});
