import { parseArgs } from 'node:util';

/** What the hub is asked to do on its command line. */
export type Command =
  | { kind: 'serve' }
  | { kind: 'backup'; out: string }
  | { kind: 'restore'; from: string; replace: boolean }
  | { kind: 'misuse' };

/** Without a command it serves. */
export function parseCommand(args: readonly string[]): Command {
  const [name = 'serve', ...rest] = args;
  try {
    switch (name) {
      case 'serve':
        parseArgs({ args: rest });
        return { kind: 'serve' };
      case 'backup': {
        const { out } = parseArgs({ args: rest, options: { out: { type: 'string' } } }).values;
        return out ? { kind: 'backup', out } : { kind: 'misuse' };
      }
      case 'restore': {
        const options = { from: { type: 'string' }, replace: { type: 'boolean', default: false } } as const;
        const { from, replace } = parseArgs({ args: rest, options }).values;
        return from ? { kind: 'restore', from, replace } : { kind: 'misuse' };
      }
      default:
        return { kind: 'misuse' };
    }
  } catch {
    return { kind: 'misuse' };
  }
}
