/** What the manifest demands of Excel. */
const DEMANDED = [
  ['ExcelApi', '1.9'],
  ['SharedRuntime', '1.1'],
  ['CustomFunctionsRuntime', '1.1'],
] as const;

/** What is used where it is there, besides. */
const WELCOME = ['KeyboardShortcuts', 'RibbonApi', 'NestedAppAuth', 'IdentityAPI', 'DialogApi'] as const;

/** Requirement sets of Excel's are numbered 1.1, 1.2 …; no more than this many are asked about. */
const MOST = 40;

/** The sets that the product can't do without and this Office hasn't: `ExcelApi 1.9`. All where there is no Office. */
export function missingSets(): string[] {
  return DEMANDED.filter(([name, version]) => !isSupported(name, version)).map((set) => set.join(' '));
}

/** The highest version of each set that this Office has of those that matter to the product; `null` for none. */
export function supportedSets(): Readonly<Record<string, string | null>> {
  return Object.fromEntries([...DEMANDED.map(([name]) => name), ...WELCOME].map((name) => [name, highest(name)]));
}

function highest(name: string): string | null {
  let version: string | null = null;
  for (let minor = 1; minor <= MOST && isSupported(name, `1.${minor}`); minor++) version = `1.${minor}`;
  return version;
}

function isSupported(name: string, version: string): boolean {
  // Outside Office, as in a browser that somebody opens the pane in by its address, there is nothing to ask.
  if (typeof Office === 'undefined') return false;
  return Office.context?.requirements?.isSetSupported(name, version) ?? false;
}
