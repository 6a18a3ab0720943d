import type { Kept } from './change.ts';
import { keyOf } from './change.ts';

/**
 * The part of the browser's storage that belongs to one person in one meeting: on a shared device nobody reads or sends
 * the lines of somebody else. One entry for one thing, so that two
 * windows on the same meeting never overwrite each other's lines. Storage writes at once: a crash loses no key pressed.
 */
export class Shelf {
  private readonly prefix: string;

  constructor(
    private readonly storage: Storage,
    meetingId: string,
    personId: string,
  ) {
    this.prefix = `trame.seance.${meetingId}.${personId}.`;
  }

  /** Everything kept, oldest first. What another version of Trame wrote and nobody can read is left alone. */
  all(): Kept[] {
    return this.names('kept.')
      .map((name) => this.read(name) as Kept | null)
      .filter((kept) => kept !== null)
      .toSorted((a, b) => a.at - b.at);
  }

  put(kept: Kept): void {
    this.storage.setItem(`${this.prefix}kept.${keyOf(kept.change)}`, JSON.stringify(kept));
  }

  drop(key: string): void {
    this.storage.removeItem(`${this.prefix}kept.${key}`);
  }

  /** What is being typed under a name. */
  draft(name: string): unknown {
    return this.read(`${this.prefix}draft.${name}`);
  }

  draftNames(): string[] {
    const start = `${this.prefix}draft.`.length;
    return this.names('draft.').map((name) => name.slice(start));
  }

  putDraft(name: string, draft: unknown): void {
    const entry = `${this.prefix}draft.${name}`;
    if (draft === null) this.storage.removeItem(entry);
    else this.storage.setItem(entry, JSON.stringify(draft));
  }

  private names(part: string): string[] {
    const names = Array.from({ length: this.storage.length }, (_, at) => this.storage.key(at) ?? '');
    return names.filter((name) => name.startsWith(this.prefix + part));
  }

  private read(name: string): unknown {
    try {
      return JSON.parse(this.storage.getItem(name) ?? 'null');
    } catch {
      return null;
    }
  }
}
