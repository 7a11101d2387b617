/** What the hub bears with from others, and whom it lets frame, forward and measure. Times in milliseconds. */
export interface Guard {
  /** Requests that one member may make in a minute. An ordinary sync makes three to ten. */
  readonly memberRequests: number;
  /** Requests from one address in a minute, of every kind. A whole region may sit behind one address. */
  readonly addressRequests: number;
  /** Refused sign-ins from one address in a minute, before they are told to wait. */
  readonly failedSignIns: number;
  readonly connections: number;
  /** From the first byte of a request to its last. */
  readonly requestTimeout: number;
  /** From the first byte of a request to the end of its headers. */
  readonly headersTimeout: number;
  /** How long nothing may happen on a connection, whatever state it is in. */
  readonly idleTimeout: number;
  /** How long an unused connection is kept for the next request: longer than load balancers keep theirs. */
  readonly keepAliveTimeout: number;
  /** Addresses (CIDR or single) whose X-Forwarded-… is believed. */
  readonly trustedProxies: readonly string[];
  /** Origins that may show the pane in a frame, beside those of Excel on the web. */
  readonly frameAncestors: readonly string[];
  /** What a reader of /metrics must show; `null`: only readers on this machine. */
  readonly metricsToken: string | null;
}

export const DEFAULT_GUARD: Guard = {
  memberRequests: 1200,
  addressRequests: 12_000,
  failedSignIns: 60,
  connections: 10_000,
  requestTimeout: 30_000,
  headersTimeout: 15_000,
  idleTimeout: 120_000,
  keepAliveTimeout: 72_000,
  trustedProxies: [],
  frameAncestors: [],
  metricsToken: null,
};
