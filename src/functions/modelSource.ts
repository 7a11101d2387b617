import type { CoverageModel } from '../core/coverageModel';

/**
 * The coverage model as formulas see it, read-only. The add-in publishes what it fetched; every formula that asks the
 * model is told, and nothing else in the workbook recalculates.
 */
class ModelSource {
  #model: CoverageModel | null = null;
  #onWanted: (round: string) => void = () => undefined;
  readonly #wanted = new Set<string>();
  readonly #listeners = new Set<() => void>();

  /** `null` before anything was fetched. */
  get model(): CoverageModel | null {
    return this.#model;
  }

  publish(model: CoverageModel): void {
    this.#model = model;
    // One that ends its subscription while others are told is not told any more.
    for (const listener of [...this.#listeners]) {
      if (!this.#listeners.has(listener)) continue;
      try {
        listener();
      } catch (error) {
        // A cell that can't be told must not keep the others from it.
        console.error(error);
      }
    }
  }

  /** What formulas have answered stands in their cells; those that ask from now on are told to wait for the next sync. */
  forget(): void {
    this.#model = null;
  }

  /** @returns ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** A formula asks for another round than the workbook's. However many ask, and however often, it is wanted once. */
  want(round: string): void {
    if (this.#wanted.has(round)) return;
    this.#wanted.add(round);
    this.#onWanted(round);
  }

  onWanted(fetchRound: (round: string) => void): void {
    this.#onWanted = fetchRound;
    for (const round of this.#wanted) fetchRound(round);
  }
}

export const modelSource = new ModelSource();
