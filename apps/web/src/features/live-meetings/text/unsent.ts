import { newId } from '../../../platform/new-id.ts';

/**
 * Which texts of a meeting hold something on this device that the server has not committed, and since when: the page
 * that opens next sends them, whatever item it shows. Each window has its own marks; a text that has arrived takes with
 * it those that windows closed before left.
 */
export class Unsent {
  private readonly prefix: string;
  private readonly here = newId();
  private readonly found: readonly string[];

  constructor(
    private readonly storage: Storage,
    meetingId: string,
    personId: string,
  ) {
    this.prefix = `trame.seance.${meetingId}.${personId}.text.`;
    this.found = this.names();
  }

  /** Items whose text waits. */
  items(): string[] {
    return [...new Set(this.names().map((name) => name.slice(this.prefix.length).split('.')[0] ?? ''))];
  }

  /** ISO instant of the oldest mark; `null` when nothing waits. */
  since(itemId: string): string | null {
    const marks = this.names().filter((name) => name.startsWith(`${this.prefix}${itemId}.`));
    return marks.map((name) => this.storage.getItem(name) ?? '').toSorted()[0] ?? null;
  }

  mark(itemId: string): void {
    const name = `${this.prefix}${itemId}.${this.here}`;
    if (this.storage.getItem(name) === null) this.storage.setItem(name, new Date().toISOString());
  }

  clear(itemId: string): void {
    for (const name of [...this.found, `${this.prefix}${itemId}.${this.here}`]) {
      if (name.startsWith(`${this.prefix}${itemId}.`)) this.storage.removeItem(name);
    }
  }

  private names(): string[] {
    const names = Array.from({ length: this.storage.length }, (_, at) => this.storage.key(at) ?? '');
    return names.filter((name) => name.startsWith(this.prefix));
  }
}
