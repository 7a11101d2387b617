/** What the host reads of the add-in's manifest.xml: its custom tab and the namespace of its functions. */
export interface RibbonButtonInfo {
  readonly id: string;
  readonly label: string;
  readonly tooltip: string;
  /** Path of the icon; the manifest names the production host. */
  readonly icon: string | null;
  readonly action: { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane' };
}

export interface RibbonGroupInfo {
  readonly label: string;
  readonly buttons: readonly RibbonButtonInfo[];
}

export interface ManifestInfo {
  readonly productName: string;
  readonly tab: string;
  readonly groups: readonly RibbonGroupInfo[];
  readonly namespace: string;
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
    namespace: text(all(manifest, 'Namespace')[0] ?? null),
  };
}

function button(control: Element, text: (element: Element | null) => string): RibbonButtonInfo {
  const supertip = child(control, 'Supertip');
  const action = child(control, 'Action');
  const functionName = action && child(action, 'FunctionName')?.textContent?.trim();
  const images = all(control, 'Image');
  const image = images.find((candidate) => candidate.getAttribute('size') === '32') ?? images[0] ?? null;
  const icon = text(image);
  return {
    id: control.getAttribute('id') ?? '',
    label: text(child(control, 'Label')),
    tooltip: text(supertip && child(supertip, 'Description')),
    icon: icon === '' ? null : new URL(icon, 'https://localhost').pathname,
    action: functionName ? { kind: 'function', name: functionName } : { kind: 'pane' },
  };
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
