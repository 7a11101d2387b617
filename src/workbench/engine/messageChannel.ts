/**
 * What the Node bundle gets for `MessageChannel`. Univer opens a channel to run one task later and leaves some of them open,
 * and an open channel keeps Node running for good; this one does the same with `setImmediate`, and ends.
 */
export class MessageChannel {
  readonly port1: Port = { onmessage: null, postMessage: () => undefined, close: () => undefined };
  readonly port2: Port = {
    onmessage: null,
    postMessage: () => void setImmediate(() => this.port1.onmessage?.()),
    close: () => undefined,
  };
}

interface Port {
  onmessage: (() => void) | null;
  readonly postMessage: (message: unknown) => void;
  readonly close: () => void;
}
