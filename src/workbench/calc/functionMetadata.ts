/** functions.json as the custom-functions metadata tool writes it; only what the host needs. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: 'any' | 'string' | 'number' | 'boolean';
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionOptions {
  readonly stream?: boolean;
  readonly cancelable?: boolean;
  readonly requiresAddress?: boolean;
  readonly requiresParameterAddresses?: boolean;
  readonly requiresStreamAddress?: boolean;
  readonly requiresStreamParameterAddresses?: boolean;
}

/** "A function can't use both stream and requiresAddress": streams have options of their own. */
export const wantsAddress = ({ stream, requiresAddress, requiresStreamAddress }: FunctionOptions): boolean =>
  (stream ? requiresStreamAddress : requiresAddress) === true;

export const wantsParameterAddresses = (options: FunctionOptions): boolean =>
  (options.stream ? options.requiresStreamParameterAddresses : options.requiresParameterAddresses) === true;

export interface FunctionMetadata {
  readonly id: string;
  readonly name?: string;
  readonly description?: string;
  readonly parameters?: readonly FunctionParameter[];
  readonly options?: FunctionOptions;
}

export interface FunctionsJson {
  readonly functions: readonly FunctionMetadata[];
}
