/** Counts work by name: what some of it is about stays until all of it has ended. */
export class UnderWay {
  private readonly counts = new Map<string, number>();

  has(name: string): boolean {
    return this.counts.has(name);
  }

  async during<T>(name: string, work: () => Promise<T>): Promise<T> {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    try {
      return await work();
    } finally {
      const others = (this.counts.get(name) ?? 1) - 1;
      if (others > 0) this.counts.set(name, others);
      else this.counts.delete(name);
    }
  }
}
