/** The part of jsdom (24, without types of its own) that the workbench in Node uses. */
declare module 'jsdom' {
  export class VirtualConsole {
    on(event: 'jsdomError', listener: (error: Error) => void): this;
    on(event: 'error' | 'warn' | 'log', listener: (...args: unknown[]) => void): this;
    /** Of Node's EventEmitter. */
    removeAllListeners(): this;
  }

  /** `abort` ends the request. */
  export type ResourceRequest = Promise<Uint8Array> & { abort(): void };

  export class ResourceLoader {
    /** `null` where what was asked for isn't loaded at all. */
    fetch(url: string, options: object): ResourceRequest | null;
  }

  export interface JSDOMOptions {
    readonly url?: string;
    readonly contentType?: string;
    readonly runScripts?: 'dangerously' | 'outside-only';
    readonly resources?: 'usable' | ResourceLoader;
    readonly pretendToBeVisual?: boolean;
    readonly virtualConsole?: VirtualConsole;
    readonly beforeParse?: (window: Window & typeof globalThis) => void;
  }

  export class JSDOM {
    constructor(html?: string, options?: JSDOMOptions);
    static fromURL(url: string, options?: JSDOMOptions): Promise<JSDOM>;
    readonly window: Window & typeof globalThis;
  }
}
