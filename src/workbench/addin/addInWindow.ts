type Namespace = Readonly<Record<string, { readonly prototype?: ProxyPrototype } | undefined>>;

interface ProxyPrototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

export type AddInFunctionBody = (...args: unknown[]) => unknown;

/** The globals office.js puts on the add-in's page, as far as the host looks at them. */
export interface AddInWindow {
  external?: unknown;
  fetch?: typeof fetch;
  readonly Excel?: Namespace;
  readonly OfficeCore?: Namespace;
  readonly OfficeExtension?: {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly _internalConfig: { appendTypeNameToObjectPathInfo: boolean };
  };
  readonly CustomFunctions?: {
    readonly _association: { readonly mappings: Readonly<Record<string, AddInFunctionBody | undefined>> };
  };
}
