/** Counts what is under way, by what it is. */
export class UnderWay {
  private readonly counts = new Map<string, number>();

  /** @returns what to call, once, when it is over */
  begin(what: string): () => void {
    this.add(what, 1);
    return () => this.add(what, -1);
  }

  during<T>(what: string, work: Promise<T>): Promise<T> {
    return work.finally(this.begin(what));
  }

  /** `2 HTTP requests`, one line for each that something is under way of. */
  inWords(): string[] {
    return [...this.counts].flatMap(([what, count]) => (count > 0 ? [`${count} ${what}`] : []));
  }

  private add(what: string, change: number): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + change);
  }
}
