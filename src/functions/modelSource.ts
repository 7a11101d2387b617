import type { CoverageModel } from '../core/coverageModel';

/**
 * The coverage model as formulas see it, read-only. The add-in publishes what it fetched; every formula that asks the
 * model is told, and nothing else in the workbook recalculates.
 */
class ModelSource {
  #model: CoverageModel | null = null;
  #onWanted: (round: string) => void = () => undefined;
  readonly #listeners = new Set<() => void>();

  /** `null` before anything was fetched. */
  get model(): CoverageModel | null {
    return this.#model;
  }

  publish(model: CoverageModel): void {
    this.#model = model;
    for (const listener of [...this.#listeners]) listener();
  }

  /** @returns ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** A formula asks for a round that wasn't fetched. */
  want(round: string): void {
    this.#onWanted(round);
  }

  onWanted(fetchRound: (round: string) => void): void {
    this.#onWanted = fetchRound;
  }
}

export const modelSource = new ModelSource();
