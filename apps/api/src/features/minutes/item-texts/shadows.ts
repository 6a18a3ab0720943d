import type { EntityManager } from 'typeorm';
import type * as Y from 'yjs';
import { updatesAfter } from './stored-text.ts';
import { putInto, sharedFrom } from './text-of.ts';

/** A text as it is stored up to one of its updates. */
export interface Shadow {
  shared: Y.Doc;
  seq: number;
}

const KEPT = 200;

/**
 * Texts being written, kept so that each update does not read all those before it. What is kept is never more than what
 * is stored: whoever adds to it forgets it first, and keeps it once that is committed.
 */
export class Shadows {
  private readonly kept = new Map<string, Shadow>();

  /** The text with everything that was committed, by this process or another, up to `version`; the text is locked. */
  async upToDate(tx: EntityManager, itemId: string, version: number): Promise<Shadow> {
    const { shared, seq } = this.kept.get(itemId) ?? { shared: sharedFrom([]), seq: 0 };
    if (seq === version) return { shared, seq };
    const later = await updatesAfter(tx, itemId, seq);
    for (const { content } of later) putInto(shared, content);
    return { shared, seq: later.at(-1)?.seq ?? seq };
  }

  keep(itemId: string, shadow: Shadow): void {
    this.kept.delete(itemId);
    this.kept.set(itemId, shadow);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
  }

  forget(itemId: string): void {
    this.kept.delete(itemId);
  }
}
