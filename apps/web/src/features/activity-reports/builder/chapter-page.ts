import type { ReportText } from '@trame/contracts/activity-reports';
import { LIMITS } from '@trame/contracts/limits';
import { codeOf } from '../../../platform/api-error.ts';

/** Nobody types for so long without having finished a word, in milliseconds. */
const PAUSE = 800;

export interface ChapterView {
  text: string;
  version: number;
  /** `saved`: committed. `failed`: refused, and `error` says why. */
  state: 'saved' | 'saving' | 'failed';
  error: unknown;
}

type Send = (text: string, version: number) => Promise<ReportText>;
type Stored = Pick<ReportText, 'text' | 'version'>;

/**
 * The text of a chapter while it is typed. Each pause saves it over the version that was read, and so does leaving the field or
 * the page; of two who write at once the second is shown both texts, and may keep the two.
 */
export class ChapterPage {
  private readonly listeners = new Set<() => void>();
  private view: ChapterView;
  private committed: string;
  private sending = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly send: Send,
    { text, version }: Stored,
  ) {
    this.committed = text;
    this.view = { text, version, state: 'saved', error: null };
  }

  readonly snapshot = (): ChapterView => this.view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  type(text: string): void {
    const isStale = codeOf(this.view.error) === 'VERSION_STALE';
    this.show({ text, ...(isStale ? {} : { state: 'saving', error: null }) });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Sends what was typed, now. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.sending || this.view.error) return;
    if (this.isSaved()) return this.show({ state: 'saved' });
    await this.save(this.view.version);
  }

  /** What somebody else wrote meanwhile is shown to whoever was not writing. */
  refresh({ text, version }: Stored): void {
    if (version <= this.view.version || this.sending || !this.isSaved()) return;
    this.committed = text;
    this.show({ text, version });
  }

  keepMine({ version }: Stored): void {
    void this.save(version);
  }

  takeTheirs({ text, version }: Stored): void {
    this.committed = text;
    this.show({ text, version, state: 'saved', error: null });
  }

  /** One under the other, to be merged by hand. */
  keepBoth(theirs: Stored): void {
    const both = `${this.view.text}\n\n${theirs.text}`.slice(0, LIMITS.reports.characters);
    this.takeTheirs(theirs);
    this.type(both);
  }

  isSaved(): boolean {
    return this.view.text.trim() === this.committed;
  }

  private async save(version: number): Promise<void> {
    this.sending = true;
    this.show({ state: 'saving', error: null });
    const sent = this.view.text;
    try {
      const stored = await this.send(sent, version);
      // not what is stored: an accent may be written otherwise there
      this.committed = sent.trim();
      this.show({ version: stored.version });
    } catch (error) {
      this.show({ state: 'failed', error });
    } finally {
      this.sending = false;
    }
    // what was typed meanwhile goes too
    await this.flush();
  }

  private show(change: Partial<ChapterView>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }
}
