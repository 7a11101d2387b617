import { invalidOperation, notModelled } from './apiError';
import type { WireObject } from './wireObject';

const WIRE_NAME = /^[A-Z_]/;

/** `Worksheet` + `GetRange` -> `Worksheet.getRange`, as Excel writes errorLocation. */
export const memberName = (type: string, wireName: string): string =>
  `${type}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;

export const hasMember = (target: WireObject, wireName: string): boolean =>
  WIRE_NAME.test(wireName) && wireName in target;

export function readMember(target: WireObject, wireName: string): unknown {
  if (!hasMember(target, wireName)) throw notModelled(memberName(target.wireType, wireName));
  return Reflect.get(target, wireName) as unknown;
}

export function writeMember(target: WireObject, wireName: string, value: unknown): void {
  const location = memberName(target.wireType, wireName);
  if (!hasMember(target, wireName)) throw notModelled(location);
  if (!isWritable(target, wireName)) throw invalidOperation(location, `${location} is read-only.`);
  Reflect.set(target, wireName, value);
}

export function callMember(target: WireObject, wireName: string, args: readonly unknown[]): unknown {
  const member = hasMember(target, wireName) ? (Reflect.get(target, wireName) as unknown) : undefined;
  if (typeof member === 'function') return Reflect.apply(member, target, args) as unknown;
  // An event that is emitted is emitted always, so (un)registering it needs no work on this side.
  const event = /^_(?:Register|Unregister)(.+)Event$/.exec(wireName)?.[1];
  if (event !== undefined && target.emits.includes(event)) return undefined;
  throw notModelled(`${memberName(target.wireType, wireName)}()`);
}

function isWritable(target: object, name: string): boolean {
  for (let owner: object | null = target; owner; owner = Reflect.getPrototypeOf(owner)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(owner, name);
    if (descriptor) return descriptor.set !== undefined || descriptor.writable === true;
  }
  return false;
}
