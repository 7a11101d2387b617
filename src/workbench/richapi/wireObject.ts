/**
 * What the interpreter can address. A subclass bears the wire names of its Office class as ordinary getters,
 * setters and methods; everything else about it starts with a lower-case letter and is invisible to the wire.
 */
export abstract class WireObject {
  abstract readonly wireType: string;
  /** Set while the add-in keeps the object alive across batches (_KeepReference). */
  referenceId: string | null = null;
  /** Events the host sends for this object, by their name on the wire. */
  readonly emits: readonly string[] = [];
}

/** The answer of a ...OrNullObject member that found nothing. */
export const NULL_OBJECT = Symbol('null object');
export type OrNull<T> = T | typeof NULL_OBJECT;

export abstract class WireCollection<Item extends WireObject> extends WireObject {
  abstract items(): readonly Item[];
  /** The indexer behind getItem: throws ItemNotFound. */
  indexer(key: unknown): Item {
    throw new Error(`${this.wireType} has no indexer (asked for ${String(key)}).`);
  }
}
