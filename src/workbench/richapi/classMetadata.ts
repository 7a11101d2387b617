/** What an office.js proxy class says about itself; the interpreter needs no other knowledge of Excel. */
export interface ClassMetadata {
  readonly scalars: readonly { readonly name: string; readonly wireName: string }[];
  readonly navigation: readonly string[];
}

export type MetadataOf = (wireType: string) => ClassMetadata;

const NOTHING_KNOWN: ClassMetadata = { scalars: [], navigation: [] };

interface ProxyPrototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

type Namespace = Readonly<Record<string, { readonly prototype?: ProxyPrototype } | undefined>>;

/** Reads the metadata off the running library (the Excel and OfficeCore namespaces of the add-in's window). */
export function metadataFrom(namespaces: () => readonly (Namespace | undefined)[]): MetadataOf {
  const known = new Map<string, ClassMetadata>();
  return (wireType) => {
    const cached = known.get(wireType);
    if (cached) return cached;
    const prototype = namespaces()
      .map((namespace) => namespace?.[wireType]?.prototype)
      .find((candidate) => candidate !== undefined);
    if (!prototype) return NOTHING_KNOWN;
    const metadata = describe(prototype);
    known.set(wireType, metadata);
    return metadata;
  };
}

function describe(prototype: ProxyPrototype): ClassMetadata {
  const names = prototype._scalarPropertyNames ?? [];
  const wireNames = prototype._scalarPropertyOriginalNames ?? [];
  return {
    scalars: names.map((name, i) => ({ name, wireName: wireNames[i] ?? name })),
    navigation: prototype._navigationPropertyNames ?? [],
  };
}
