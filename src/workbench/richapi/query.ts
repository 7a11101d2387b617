import { invalidArgument } from './apiError';
import type { ClassMetadata, MetadataOf } from './classMetadata';
import { hasMember, readMember } from './members';
import type { QueryInfo } from './protocol';
import { WireCollection, WireObject } from './wireObject';

type Answer = Record<string, unknown>;

const pascal = (name: string): string => (name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1));
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Never null: a null value would turn the proxy into a null object. */
export function identityOf(target: WireObject): Answer {
  const identity: Answer = {};
  if (target.referenceId !== null) identity['_ReferenceId'] = target.referenceId;
  for (const name of ['Id', '_Id']) if (hasMember(target, name)) identity[name] = readMember(target, name);
  return identity;
}

/** Answers `load`: the named properties of one object, or of every item of a collection. */
export class Query {
  constructor(private readonly metadataOf: MetadataOf) {}

  answer(target: WireObject, info: QueryInfo): Answer {
    const select = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
    return target instanceof WireCollection
      ? this.collection(target as WireCollection<WireObject>, select, info)
      : this.pick(target, select);
  }

  private collection(target: WireCollection<WireObject>, paths: readonly string[], info: QueryInfo): Answer {
    const select = paths.map((path) => (path === 'items' ? '*' : path.replace(/^items\//, '')));
    const metadata = this.metadataOf(target.wireType);
    const isOwn = (path: string): boolean => metadata.scalars.some((scalar) => same(scalar.name, path));
    const own = select.filter(isOwn);
    const ofItems = select.filter((path) => !isOwn(path));
    const answer = own.length > 0 ? this.pick(target, own) : identityOf(target);
    if (ofItems.length === 0 && own.length > 0) return answer;
    const skip = info.Skip ?? 0;
    const items = target.items().slice(skip, info.Top === undefined || info.Top === null ? undefined : skip + info.Top);
    answer['_Items'] = items.map((item) => this.pick(item, ofItems));
    return answer;
  }

  private pick(target: WireObject, select: readonly string[]): Answer {
    const metadata = this.metadataOf(target.wireType);
    const answer = identityOf(target);
    const nested = new Map<string, string[]>();
    if (select.length === 0) Object.assign(answer, this.everyScalar(target, metadata));
    for (const path of select) {
      const [head = '', ...tail] = path.split('/');
      const navigation = metadata.navigation.find((name) => same(name, head));
      if (head === '*') Object.assign(answer, this.everyScalar(target, metadata));
      else if (navigation !== undefined || tail.length > 0) {
        const name = navigation ?? head;
        nested.set(name, [...(nested.get(name) ?? []), tail.join('/') || '*']);
      } else {
        const wireName = this.wireName(target, metadata, head);
        answer[wireName] = readMember(target, wireName);
      }
    }
    for (const [name, paths] of nested) answer[pascal(name)] = this.kid(target, pascal(name), paths);
    return answer;
  }

  /** A load without names asks for all; what is not modelled stays unloaded, so that touching it throws in office.js. */
  private everyScalar(target: WireObject, metadata: ClassMetadata): Answer {
    const modelled = metadata.scalars.filter(({ wireName }) => hasMember(target, wireName));
    return Object.fromEntries(modelled.map(({ wireName }) => [wireName, readMember(target, wireName)]));
  }

  private wireName(target: WireObject, metadata: ClassMetadata, name: string): string {
    const scalar = metadata.scalars.find((candidate) => same(candidate.name, name));
    if (scalar) return scalar.wireName;
    if (metadata.scalars.length === 0) return pascal(name);
    throw invalidArgument(
      null,
      `The argument is invalid or missing or has an incorrect format: ${target.wireType} has no property ${name}.`,
    );
  }

  private kid(target: WireObject, wireName: string, paths: readonly string[]): unknown {
    const kid = readMember(target, wireName);
    if (!(kid instanceof WireObject)) return null;
    return this.answer(kid, { Select: paths.every((path) => path === '*') ? [] : paths });
  }
}
