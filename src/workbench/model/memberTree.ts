import { readMember, writeMember } from '../richapi/members';
import { WireObject } from '../richapi/wireObject';

/** Properties of properties, by their names in the API: `{ format: { fill: { color: … } } }`. */
export type Tree = Readonly<Record<string, unknown>>;

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** What a tree of `true` asks an object for. */
export function readTree(target: WireObject, wanted: Tree): Tree {
  const asked = Object.entries(wanted).filter(([, choice]) => choice !== false && choice !== undefined);
  return Object.fromEntries(
    asked.map(([name, choice]) => {
      const value = readMember(target, wireName(name));
      return [name, value instanceof WireObject && isTree(choice) ? readTree(value, choice) : value];
    }),
  );
}

export function writeTree(target: WireObject, values: Tree): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    const member = isTree(value) ? readMember(target, wireName(name)) : null;
    if (member instanceof WireObject) writeTree(member, value as Tree);
    else writeMember(target, wireName(name), value);
  }
}
