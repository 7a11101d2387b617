/**
 * What the host reads of the add-in's manifest.xml: its custom tab, what it adds to the menu of a cell, the namespace of its
 * functions, and where its shortcuts stand.
 */
export interface RibbonButtonInfo {
  readonly id: string;
  readonly label: string;
  readonly tooltip: string;
  /** Path of the icon. */
  readonly icon: string | null;
  readonly action: { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane' };
  /** Until the add-in says otherwise: https://learn.microsoft.com/javascript/api/manifest/enabled */
  readonly enabled: boolean;
}

export interface RibbonGroupInfo {
  readonly label: string;
  readonly buttons: readonly RibbonButtonInfo[];
}

export interface ManifestInfo {
  readonly productName: string;
  readonly tab: string;
  readonly groups: readonly RibbonGroupInfo[];
  /** Of the menu that a right click on a cell opens. */
  readonly cellMenu: readonly RibbonButtonInfo[];
  readonly namespace: string;
  /** Path of the file with keyboard shortcuts. */
  readonly shortcuts: string | null;
}

export function readManifest(manifest: Document): ManifestInfo {
  const texts = resources(manifest);
  const text = (element: Element | null): string => texts.get(element?.getAttribute('resid') ?? '') ?? '';
  const tab = all(manifest, 'CustomTab')[0] ?? null;
  return {
    productName: all(manifest, 'DisplayName')[0]?.getAttribute('DefaultValue') ?? 'Add-in',
    tab: text(tab && child(tab, 'Label')),
    groups: (tab ? all(tab, 'Group') : []).map((group) => ({
      label: text(child(group, 'Label')),
      buttons: all(group, 'Control').map((control) => button(control, text)),
    })),
    cellMenu: all(manifest, 'OfficeMenu')
      .filter((menu) => menu.getAttribute('id') === 'ContextMenuCell')
      .flatMap((menu) => all(menu, 'Control').map((control) => button(control, text))),
    namespace: text(all(manifest, 'Namespace')[0] ?? null),
    shortcuts: pathOf(all(manifest, 'ExtendedOverrides')[0]?.getAttribute('Url') ?? ''),
  };
}

function button(control: Element, text: (element: Element | null) => string): RibbonButtonInfo {
  const supertip = child(control, 'Supertip');
  const action = child(control, 'Action');
  const functionName = action && child(action, 'FunctionName')?.textContent?.trim();
  const images = all(control, 'Image');
  const image = images.find((candidate) => candidate.getAttribute('size') === '32') ?? images[0] ?? null;
  return {
    id: control.getAttribute('id') ?? '',
    label: text(child(control, 'Label')),
    tooltip: text(supertip && child(supertip, 'Description')),
    icon: pathOf(text(image)),
    action: functionName ? { kind: 'function', name: functionName } : { kind: 'pane' },
    enabled: child(control, 'Enabled')?.textContent?.trim() !== 'false',
  };
}

/** On the development server: the manifest names the production host. */
function pathOf(url: string): string | null {
  return url === '' ? null : new URL(url, 'https://localhost').pathname;
}

/** Resource id → text or URL in the manifest's own language (sv-SE), whatever the namespace prefix. */
function resources(manifest: Document): ReadonlyMap<string, string> {
  const values = ['Image', 'Url', 'String'].flatMap((kind) => all(manifest, kind));
  const named = values.filter((element) => element.hasAttribute('DefaultValue'));
  return new Map(
    named.map((element) => [element.getAttribute('id') ?? '', element.getAttribute('DefaultValue') ?? '']),
  );
}

const all = (parent: Document | Element, localName: string): Element[] =>
  [...parent.getElementsByTagName('*')].filter((element) => element.localName === localName);

const child = (parent: Element, localName: string): Element | null =>
  [...parent.children].find((element) => element.localName === localName) ?? null;
