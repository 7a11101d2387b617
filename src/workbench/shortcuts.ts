/** A file of keyboard shortcuts, as far as the host reads it: https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts */
export interface ShortcutsJson {
  readonly shortcuts?: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly windows?: string };
  }[];
}

/** Actions by their keys on Windows, `Ctrl+Shift+Alt+F`. */
export type Shortcuts = ReadonlyMap<string, string>;

export function readShortcuts({ shortcuts = [] }: ShortcutsJson): Shortcuts {
  return new Map(shortcuts.map(({ action, key }) => [inOrder((key.windows ?? key.default).split('+')), action]));
}

/** The same, of keys that were pressed together. Letters are told by their place: with Alt they may write something else. */
export function pressedKeys({ ctrlKey, shiftKey, altKey, code }: KeyboardEvent): string {
  const held = [ctrlKey && 'Ctrl', shiftKey && 'Shift', altKey && 'Alt'].filter((key) => key !== false);
  return inOrder([...held, code.replace(/^(Key|Digit)/, '')]);
}

/** In whatever order they are named. */
function inOrder(keys: readonly string[]): string {
  return keys
    .map((key) => key.toUpperCase())
    .sort()
    .join('+');
}

export function findShortcut(shortcuts: Shortcuts, keys: string): string | null {
  return shortcuts.get(inOrder(keys.split('+'))) ?? null;
}
