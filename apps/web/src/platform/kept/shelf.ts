/** Something to write on the server: `body` null removes it; `version` is the one this device saw, 0 for a new thing. */
export interface AnyChange {
  version: number;
  body: unknown;
}

/** A change kept on this device until the server has committed it. */
export interface Kept<Change extends AnyChange> {
  change: Change;
  /** When it was first kept, milliseconds since 1970: changes leave in this order. */
  at: number;
  /** How often the server failed on it in a way that should pass, and did not. */
  failures?: number;
  /** Why the server refused it for good; it stays until somebody settles it. */
  refusal?: { code: string; current: unknown };
}

/**
 * The part of the browser's storage that belongs to one person in one place: on a shared device nobody reads or sends
 * the words of somebody else. One entry for one thing, so that two windows on the same place never overwrite each
 * other's. Storage writes at once: a crash loses no key pressed.
 */
export class Shelf<Change extends AnyChange> {
  constructor(
    private readonly storage: Storage,
    /** Names the person and the place, and ends with a dot. */
    private readonly prefix: string,
    /** What a change is about. */
    readonly keyOf: (change: Change) => string,
  ) {}

  /** Everything kept, oldest first. What another version of Trame wrote and nobody can read is left alone. */
  all(): Kept<Change>[] {
    return this.names('kept.')
      .map((name) => this.read(name) as Kept<Change> | null)
      .filter((kept) => kept !== null)
      .toSorted((a, b) => a.at - b.at);
  }

  put(kept: Kept<Change>): void {
    this.storage.setItem(`${this.prefix}kept.${this.keyOf(kept.change)}`, JSON.stringify(kept));
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
