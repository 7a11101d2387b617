import { until } from '../support/until';
import type { OpenFixture } from './openFixture';

/** What the fixture's page offers to feed its streaming function LS.FEED(name). */
interface FeedPage {
  readonly running: readonly { readonly name: string }[];
  /** Names of the calls whose onCanceled was called, in order. */
  readonly ended: readonly string[];
  send(name: string, value: unknown): void;
  sendError(name: string, code: string, message: string): void;
}

/** The streams of the fixture's add-in, as a test feeds and watches them. */
export class Feeds {
  constructor(private readonly fixture: () => OpenFixture) {}

  /** Types a formula with a stream, which is not settled before it was fed, and waits for its call. */
  async start(a1: string, formula: string, first: unknown): Promise<void> {
    const { workbench } = this.fixture();
    const before = this.page.running.length + this.page.ended.length;
    const typed = workbench.type(a1, formula);
    await until(() => this.page.running.length + this.page.ended.length > before);
    this.page.send(this.page.running.at(-1)?.name ?? '', first);
    await typed;
  }

  async send(name: string, value: unknown): Promise<void> {
    this.page.send(name, value);
    await this.fixture().workbench.settle();
  }

  /** For streams that only settle together. */
  sendUnsettled(name: string, value: unknown): void {
    this.page.send(name, value);
  }

  async fail(name: string, code: string, message: string): Promise<void> {
    this.page.sendError(name, code, message);
    await this.fixture().workbench.settle();
  }

  running(name: string): number {
    return this.page.running.filter((call) => call.name === name).length;
  }

  ended(name: string): number {
    return this.page.ended.filter((ended) => ended === name).length;
  }

  private get page(): FeedPage {
    return this.fixture().workbench.window as unknown as FeedPage;
  }
}
