import { LIMITS } from '@trame/contracts/limits';
import { type PrivateNote, privateNote } from '@trame/contracts/private-notes';
import { ApiError, codeOf } from '../../../platform/api-error.ts';
import type { DeviceCopy } from './device-copy.ts';

/** Nobody types for so long without having finished a word, in milliseconds. */
const STILL = 600;
const RETRY = 4_000;
const PASSING: readonly string[] = ['OFFLINE', 'UNAVAILABLE', 'TOO_MANY', 'UNAUTHENTICATED'];

export interface PageView {
  text: string;
  /** `saved`: committed. `local`: on this device until the connection is back. `failed`: somebody has to look. */
  state: 'saved' | 'saving' | 'local' | 'failed';
  /** What stands there instead, written by the same person on another device. */
  theirs: PrivateNote | null;
}

type Send = (text: string, version: number) => Promise<PrivateNote>;

/**
 * A private note while it is typed. Every key is on the device before anything else happens; the copy leaves only once
 * what it holds is committed.
 */
export class PrivatePage {
  private readonly listeners = new Set<() => void>();
  private view: PageView;
  private version: number;
  private committed: string;
  private sending = false;
  private attended = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly copy: DeviceCopy,
    private readonly send: Send,
    stored: PrivateNote | null,
  ) {
    const typed = copy.read();
    this.committed = stored?.text ?? '';
    this.version = typed?.version ?? stored?.version ?? 0;
    this.view = { text: typed?.text ?? this.committed, state: typed ? 'saving' : 'saved', theirs: null };
  }

  readonly snapshot = (): PageView => this.view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Somebody has it before their eyes; answers what to do when they leave. What could not leave then waits on the device. */
  attend(): () => void {
    this.attended = true;
    this.later(0);
    return () => {
      this.attended = false;
      void this.flush();
    };
  }

  write(text: string): void {
    this.copy.put({ text, version: this.version });
    this.show({ text, state: this.view.state === 'local' ? 'local' : 'saving' });
    this.later(STILL);
  }

  /** Sends what was typed, now: the item is left, or the connection is back. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    const { text, theirs } = this.view;
    if (this.sending || theirs !== null) return;
    if (text === this.committed) return this.settle();
    this.sending = true;
    try {
      const { version } = await this.send(text, this.version);
      this.version = version;
      this.committed = text;
      this.settle();
    } catch (error) {
      this.refused(error);
    } finally {
      this.sending = false;
    }
  }

  keepMine(): void {
    if (this.view.theirs) this.version = this.view.theirs.version;
    this.copy.put({ text: this.view.text, version: this.version });
    this.show({ theirs: null, state: 'saving' });
    void this.flush();
  }

  /** Both texts, one under the other, to be merged by hand. */
  keepBoth(): void {
    const { text, theirs } = this.view;
    if (!theirs) return;
    this.version = theirs.version;
    this.show({ theirs: null });
    this.write(`${text}\n\n${theirs.text}`.slice(0, LIMITS.text.privateNote));
  }

  takeTheirs(): void {
    const { theirs } = this.view;
    if (!theirs) return;
    this.version = theirs.version;
    this.committed = theirs.text;
    this.copy.drop();
    this.show({ text: theirs.text, theirs: null, state: 'saved' });
  }

  private settle(): void {
    if (this.view.text === this.committed) {
      this.copy.drop();
      return this.show({ state: 'saved' });
    }
    this.copy.put({ text: this.view.text, version: this.version });
    return this.later(0);
  }

  private refused(error: unknown): void {
    const stale = codeOf(error) === 'VERSION_STALE' && error instanceof ApiError;
    const theirs = stale ? privateNote.safeParse(error.problem?.current).data : undefined;
    if (theirs) return this.show({ theirs, state: 'failed' });
    this.show({ state: PASSING.includes(codeOf(error)) ? 'local' : 'failed' });
    return this.later(RETRY);
  }

  private later(wait: number): void {
    clearTimeout(this.timer);
    if (!this.attended) return;
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  private show(change: Partial<PageView>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }
}
