import { ApiError, invalidArgument } from './apiError';
import { callMember, memberName, readMember } from './members';
import {
  ObjectPathKind,
  type ArgumentInfo,
  type ObjectPathInfo,
  type ReferenceTree,
  type RichApiRequest,
} from './protocol';
import { NULL_OBJECT, WireCollection, WireObject, type OrNull } from './wireObject';

/** Resolves the object paths of one batch; each path, and so each side-effecting `add`, runs once. */
export class ObjectPaths {
  private readonly resolved = new Map<number, OrNull<WireObject>>();

  constructor(
    private readonly request: RichApiRequest,
    private readonly root: WireObject,
    private readonly services: ReadonlyMap<string, WireObject>,
    private readonly references: ReadonlyMap<string, WireObject>,
  ) {}

  typeName(id: number): string | null {
    return this.request.ObjectPaths[id]?.T ?? null;
  }

  name(id: number): string {
    return this.request.ObjectPaths[id]?.Name ?? '';
  }

  resolve(id: number): OrNull<WireObject> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new ApiError('InvalidObjectPath', `The request has no object path ${id}.`);
    const target = this.evaluate(path);
    this.resolved.set(id, target);
    return target;
  }

  arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    const args = (info?.Arguments ?? []).map((value, i) => this.dereference(value, references[i] ?? 0));
    if (args.includes(NULL_OBJECT)) throw invalidArgument();
    return args;
  }

  /** Objects nested in JSON (a validation's list source, for one) arrive as `{_ObjectPathId: n}`. */
  plain(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item: unknown) => this.plain(item));
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') return this.resolve(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.plain(item)]));
  }

  private dereference(value: unknown, reference: ReferenceTree): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((item: unknown, i) => this.dereference(item, (reference[i] as ReferenceTree | undefined) ?? 0));
    }
    return typeof reference === 'number' && reference !== 0 ? this.resolve(reference) : this.plain(value);
  }

  private evaluate(path: ObjectPathInfo): OrNull<WireObject> {
    switch (path.ObjectPathType) {
      case ObjectPathKind.root:
        return this.root;
      case ObjectPathKind.service: {
        const service = this.services.get(path.Name);
        if (!service)
          throw new ApiError('ApiNotFound', `The local Excel host has no service ${path.Name}.`, path.Name, 404);
        return service;
      }
      case ObjectPathKind.reference: {
        const kept = this.references.get(path.Name);
        if (!kept) throw new ApiError('InvalidReference', 'This reference is not valid for the current operation.');
        return kept;
      }
      case ObjectPathKind.nullObject:
        return NULL_OBJECT;
      default:
        return this.fromParent(path);
    }
  }

  private fromParent(path: ObjectPathInfo): OrNull<WireObject> {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    const found = this.member(parent, path);
    if (found === undefined || found === null || found === NULL_OBJECT) return NULL_OBJECT;
    if (found instanceof WireObject) return found;
    throw new ApiError('InvalidObjectPath', `${memberName(parent.wireType, path.Name)} is not an object.`);
  }

  private member(parent: WireObject, path: ObjectPathInfo): unknown {
    switch (path.ObjectPathType) {
      case ObjectPathKind.method:
        return callMember(parent, path.Name, this.arguments(path.ArgumentInfo));
      case ObjectPathKind.property:
        return readMember(parent, path.Name);
      case ObjectPathKind.indexer:
        if (parent instanceof WireCollection) return parent.indexer(this.arguments(path.ArgumentInfo)[0]);
        throw new ApiError('ApiNotFound', `${parent.wireType} has no indexer.`, `${parent.wireType}.getItem`, 404);
      default:
        throw new ApiError('NotImplemented', `Object path type ${path.ObjectPathType} is unknown.`);
    }
  }
}
