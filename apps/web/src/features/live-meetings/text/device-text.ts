import type { OutcomeKind } from '@trame/domain/minutes/item-text';
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { deviceTextName } from '../../../platform/device-texts.ts';
import { appendNote, appendOutcome, hasWords, placedIn } from './paragraphs.ts';
import type { WrittenReference } from './references/reference.ts';
import type { OpenLine, TextLine } from './text-line.ts';
import type { Unsent } from './unsent.ts';

/** What passes by itself: the text is asked for again. */
const PASSING: readonly string[] = ['TEXT_BEHIND', 'UNEXPECTED', 'UNAVAILABLE', 'TOO_MANY', 'CONFLICT'];
/** Whoever may not read it any more keeps no copy. */
const NOT_THEIRS: readonly string[] = ['NOT_FOUND', 'FORBIDDEN', 'ITEM_RESTRICTED'];
const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;

export interface TextPlace {
  councilId: string;
  itemId: string;
  personId: string;
}

/** The text of one item on this device: in memory, in the storage of the browser, and on its way to the server. */
export class DeviceText {
  readonly shared = new Y.Doc();
  /** The code of a refusal that somebody has to settle. */
  refusal: string | null = null;
  /** Something of this device is not committed. */
  dirty: boolean;
  private readonly storage: IndexeddbPersistence | null;
  private readonly line: TextLine;
  private wait = FIRST_WAIT;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly place: TextPlace,
    openLine: OpenLine,
    private readonly unsent: Unsent,
    private readonly onChange: () => void,
  ) {
    const { councilId, itemId, personId } = place;
    this.dirty = unsent.since(itemId) !== null;
    const stored = 'indexedDB' in globalThis;
    this.storage = stored ? new IndexeddbPersistence(deviceTextName(personId, itemId), this.shared) : null;
    this.line = openLine(`${councilId}/${itemId}`, this.shared, {
      onChange: () => this.settle(),
      onRefused: (code) => this.refuse(code),
    });
    this.shared.on('update', (_update: Uint8Array, origin: unknown) => this.changed(origin));
  }

  get provider() {
    return this.line.provider;
  }

  get isOpen(): boolean {
    return this.line.isOpen();
  }

  get hasWords(): boolean {
    return hasWords(this.shared);
  }

  /** Decisions and actions that stand somewhere in the text. */
  get placed(): string[] {
    return placedIn(this.shared);
  }

  note(words: string, at: string, references: readonly WrittenReference[] = []): void {
    appendNote(this.shared, words, { at, references });
  }

  placeOutcome(kind: OutcomeKind, id: string): void {
    appendOutcome(this.shared, kind, id);
  }

  /** Asks the server again for a text it refused. */
  retry(): void {
    this.refusal = null;
    this.line.retry();
    this.onChange();
  }

  /** Leaves the line; what is not committed stays on the device, which sends it when the meeting is opened again. */
  close(): void {
    clearTimeout(this.timer);
    this.line.close();
    void this.storage?.destroy();
    this.shared.destroy();
  }

  /** Gives up the device's copy: what the server has stays. */
  async forget(): Promise<void> {
    this.unsent.clear(this.place.itemId);
    clearTimeout(this.timer);
    this.line.close();
    await this.storage?.clearData();
    this.shared.destroy();
  }

  private changed(origin: unknown): void {
    const read = (this.storage !== null && origin === this.storage) || origin === this.line.remote;
    if (!read) {
      this.dirty = true;
      this.unsent.mark(this.place.itemId);
    }
    this.onChange();
  }

  private settle(): void {
    if (this.line.isSaved()) {
      this.wait = FIRST_WAIT;
      this.refusal = null;
      this.dirty = false;
      this.unsent.clear(this.place.itemId);
    }
    this.onChange();
  }

  private refuse(code: string): void {
    if (PASSING.includes(code)) {
      this.timer = setTimeout(() => this.line.retry(), this.wait);
      this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
    } else this.refusal = code;
    if (NOT_THEIRS.includes(code)) void this.forget();
    this.onChange();
  }
}
