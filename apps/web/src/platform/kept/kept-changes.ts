import { ApiError, codeOf } from '../api-error.ts';
import type { AnyChange, Kept, Shelf } from './shelf.ts';

/** Sends one change; answers the version that the server committed, or 0 where there is none. */
export type Send<Change extends AnyChange> = (change: Change) => Promise<number>;

/**
 * `saved`: the server has committed everything. `refused`: all but what somebody has to settle. `ended`: signing in
 * again sends what is kept.
 */
export type SaveState = 'saved' | 'refused' | 'saving' | 'offline' | 'ended';

export interface KeptView<Change extends AnyChange> {
  state: SaveState;
  kept: readonly Kept<Change>[];
  /** Since when something has been waiting on this device, milliseconds since 1970. */
  since: number | null;
}

/** Nothing leaves before this passes: the network, the load of the server, the session. */
const PASSING: readonly ApiError['code'][] = ['OFFLINE', 'UNAVAILABLE', 'TOO_MANY', 'KEY_IN_USE', 'UNAUTHENTICATED'];
/** May pass, or may be the fault of this change alone: after a few attempts it must not hold back those behind it. */
const DOUBTFUL: readonly ApiError['code'][] = ['UNEXPECTED', 'CONFLICT'];
const ATTEMPTS = 4;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/** Nothing is `saved` or `refused` on its word: what is on the shelf decides. */
function viewOf<Change extends AnyChange>(kept: readonly Kept<Change>[], state: SaveState): KeptView<Change> {
  const waiting = kept.filter(({ refusal }) => !refusal);
  const settled = waiting.length > 0 ? 'saving' : kept.length > 0 ? 'refused' : 'saved';
  return { state: state === 'saved' || state === 'refused' ? settled : state, kept, since: waiting[0]?.at ?? null };
}

/**
 * What was written and is not committed yet. Every change is on the shelf before anything else happens and leaves it
 * only once the server has answered, in the order it came, under the same id: a replay writes nothing twice.
 */
export class KeptChanges<Change extends AnyChange> {
  private readonly listeners = new Set<() => void>();
  private view: KeptView<Change>;
  private sending = false;
  /** The thing whose answer is on its way. */
  private current: string | null = null;
  private wait = FIRST_WAIT;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly shelf: Shelf<Change>,
    private readonly send: Send<Change>,
  ) {
    this.view = viewOf(shelf.all(), 'saved');
  }

  readonly snapshot = (): KeptView<Change> => this.view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * Keeps a change on this device, then sends it. A later change of the same thing takes the place of the
   * earlier; what was removed before it ever left is simply forgotten.
   */
  keep(change: Change): void {
    const key = this.shelf.keyOf(change);
    const before = this.find(key);
    const unsent = before?.change.version === 0 && this.current !== key;
    if (change.body === null && unsent) this.shelf.drop(key);
    else this.shelf.put({ change, at: before?.at ?? Date.now() });
    this.refresh(this.view.state === 'offline' ? 'offline' : 'saving');
    void this.flush();
  }

  /**
   * Takes a removal back: while it still waits it is forgotten, once committed the thing is written again over the
   * version that the removal made.
   */
  bringBack(change: Change): void {
    const waiting = this.find(this.shelf.keyOf(change));
    if (waiting?.change.body === null && this.current !== this.shelf.keyOf(change))
      return this.drop(this.shelf.keyOf(change));
    return this.keep({ ...change, version: change.version === 0 ? 0 : change.version + 1 });
  }

  /** Sends everything that waits, now: the connection is back, or the page was opened again. */
  async flush(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    clearTimeout(this.timer);
    try {
      for (let next = this.next(); next; next = this.next()) await this.sendOne(next);
      this.wait = FIRST_WAIT;
      this.refresh('saved');
    } catch (error) {
      this.pause(error);
    } finally {
      this.sending = false;
    }
  }

  /** Gives up a change that was refused: what the server has stays. */
  drop(key: string): void {
    this.shelf.drop(key);
    this.refresh(this.view.state);
  }

  /** Sends a refused change again, over the version that the refusal showed when it showed one. */
  retry(key: string): void {
    const kept = this.find(key);
    if (!kept) return;
    const current = kept.refusal?.current as { version?: number } | undefined;
    const change = { ...kept.change, version: current?.version ?? kept.change.version };
    this.shelf.put({ change, at: kept.at });
    void this.flush();
  }

  private next = (): Kept<Change> | undefined => this.shelf.all().find(({ refusal }) => !refusal);

  private find = (key: string): Kept<Change> | undefined =>
    this.shelf.all().find(({ change }) => this.shelf.keyOf(change) === key);

  private async sendOne(kept: Kept<Change>): Promise<void> {
    const key = this.shelf.keyOf(kept.change);
    this.current = key;
    try {
      const version = await this.send(kept.change);
      this.settle(kept, version);
    } catch (error) {
      this.holdBack(kept, error);
    } finally {
      this.current = null;
    }
    this.refresh('saving');
  }

  /** Keeps a change that did not pass. Throws the error again when the change may pass later: it waits first in line. */
  private holdBack(kept: Kept<Change>, error: unknown): void {
    const code = codeOf(error);
    if (PASSING.includes(code)) throw error;
    const latest = this.find(this.shelf.keyOf(kept.change)) ?? kept;
    const failures = (latest.failures ?? 0) + 1;
    if (DOUBTFUL.includes(code) && failures < ATTEMPTS) {
      this.shelf.put({ ...latest, failures });
      throw error;
    }
    const refusal = { code, current: error instanceof ApiError ? error.problem?.current : undefined };
    this.shelf.put({ change: latest.change, at: latest.at, refusal });
  }

  /** What was typed while the answer was on its way stays, over the version just committed. */
  private settle(sent: Kept<Change>, version: number): void {
    const latest = this.find(this.shelf.keyOf(sent.change));
    if (!latest) return;
    if (JSON.stringify(latest.change) === JSON.stringify(sent.change)) this.shelf.drop(this.shelf.keyOf(sent.change));
    else this.shelf.put({ ...latest, change: { ...latest.change, version } });
  }

  private pause(error: unknown): void {
    if (codeOf(error) === 'UNAUTHENTICATED') return this.refresh('ended');
    this.timer = setTimeout(() => void this.flush(), this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
    this.refresh('offline');
  }

  private refresh(state: SaveState): void {
    this.view = viewOf(this.shelf.all(), state);
    for (const listener of this.listeners) listener();
  }
}
