import './page.css';
import { DevServer } from '../devServer';
import { HostedWorkbench, type Workbench } from '../workbench';
import { findShortcut, pressedKeys } from '../shortcuts';
import { CellMenu } from './cellMenu';
import { element } from './element';
import { FormulaBar } from './formulaBar';
import { PageHost } from './pageHost';
import { RibbonView } from './ribbonView';
import { SheetTable } from './sheetTable';
import { UserMenu } from './userMenu';

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

const status = element('p', 'status');
let working = 0;

/** Says what goes on, and what went wrong, in the status bar; it is done when nothing more goes on. */
async function report(doing: string, work: Promise<void>): Promise<void> {
  status.textContent = doing;
  working++;
  try {
    await work;
    working--;
    if (working === 0) status.textContent = 'Klar · Ready';
  } catch (error) {
    working--;
    status.textContent = `Det gick inte · It failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function start(): Promise<void> {
  const server = new DevServer(location.origin);
  const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');
  const [metadata, manifest, users] = await Promise.all([server.functions(), server.manifest(parse), server.users()]);
  element('h1', 'product').textContent = manifest.productName;

  const shortcuts = await server.shortcuts(manifest);
  const host = new PageHost(server, { namespace: manifest.namespace, metadata }, manifest.cellMenu);
  const sheetTable = new SheetTable(() => host.shownBook);
  const menu = new UserMenu(users, (id) => void report('Byter användare … · Switching user …', workbench.user(id)));
  host.onUser = (user, book) => {
    menu.show(user);
    element('span', 'book-name').textContent = `${book.name}.xlsx`;
    sheetTable.show(false);
  };
  const workbench = new HostedWorkbench(host, { manifest, shortcuts });
  new RibbonView(manifest, host.ribbon, (id) => void report('Arbetar … · Working …', workbench.ribbon(id)));
  host.onCellMenu = (id) => void report('Arbetar … · Working …', workbench.contextMenu(id));
  new CellMenu(manifest.cellMenu, host.onCellMenu);
  // "Keyboard shortcuts are only triggered when focus is on the document, presentation, or spreadsheet."
  // https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts
  window.addEventListener('keydown', (event) => {
    const keys = pressedKeys(event);
    if (findShortcut(shortcuts, keys) === null) return;
    event.preventDefault();
    void report('Arbetar … · Working …', workbench.shortcut(keys));
  });
  new FormulaBar(() => host.shownBook);
  window.workbench = workbench;
  await workbench.ready;
}

void report('Startar … · Starting …', start());
