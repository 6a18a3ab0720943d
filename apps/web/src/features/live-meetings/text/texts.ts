import { DeviceText } from './device-text.ts';
import { type Lines, openLines } from './text-line.ts';
import { Unsent } from './unsent.ts';

export type TextsState = 'saved' | 'refused' | 'saving' | 'offline' | 'ended';

export interface TextsView {
  state: TextsState;
  /** Since when something waits on this device, milliseconds since 1970. */
  since: number | null;
  refused: readonly DeviceText[];
  /** Items that have words in this window, and ids of the cards placed in their texts. */
  written: readonly string[];
  placed: readonly string[];
}

/** The texts of one meeting that this window has open: the item on screen, those read before it, those that wait. */
export class Texts {
  private readonly open = new Map<string, DeviceText>();
  private readonly listeners = new Set<() => void>();
  private readonly unsent: Unsent;
  private view: TextsView = { state: 'saved', since: null, refused: [], written: [], placed: [] };
  private told = false;

  constructor(
    private readonly where: { councilId: string; meetingId: string; personId: string },
    private readonly lines: Lines = openLines(),
  ) {
    this.unsent = new Unsent(localStorage, where.meetingId, where.personId);
    for (const itemId of this.unsent.items()) this.of(itemId);
    this.refresh();
  }

  readonly snapshot = (): TextsView => this.view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The text of an item, opened when it was not. */
  of(itemId: string): DeviceText {
    const known = this.open.get(itemId);
    if (known) return known;
    const { councilId, personId } = this.where;
    const text = new DeviceText({ councilId, itemId, personId }, this.lines.open, this.unsent, () => this.tell());
    this.open.set(itemId, text);
    return text;
  }

  /** Whether this window has words of an item; `null` when it has not looked. */
  hasWords(itemId: string): boolean | null {
    return this.open.get(itemId)?.hasWords ?? null;
  }

  /** Gives up what this device has of a text, which is then read from the server. */
  async drop(itemId: string): Promise<void> {
    await this.open.get(itemId)?.forget();
    this.open.delete(itemId);
    this.tell();
  }

  /** Leaves every text: nobody sees a caret of somebody who is gone. */
  close(): void {
    for (const text of this.open.values()) text.close();
    this.open.clear();
    this.lines.close();
  }

  /** Many letters in one turn draw the screen once. */
  private tell(): void {
    if (this.told) return;
    this.told = true;
    queueMicrotask(() => {
      this.told = false;
      this.refresh();
      for (const listener of this.listeners) listener();
    });
  }

  private refresh(): void {
    const texts = [...this.open.values()];
    const dirty = texts.filter((text) => text.dirty);
    const refused = texts.filter(({ refusal }) => refusal !== null && refusal !== 'UNAUTHENTICATED');
    const sinces = dirty.map(({ place }) => Date.parse(this.unsent.since(place.itemId) ?? ''));
    const since = Math.min(...sinces.filter((at) => !Number.isNaN(at)));
    const view: TextsView = {
      ...{ state: stateOf(texts, dirty, refused), since: Number.isFinite(since) ? since : null, refused },
      written: texts.filter(({ hasWords }) => hasWords).map(({ place }) => place.itemId),
      placed: texts.flatMap(({ placed }) => placed),
    };
    if (!isSame(view, this.view)) this.view = view;
  }
}

/** A letter more draws no part of the screen again: the editor shows it by itself. */
const isSame = (one: TextsView, other: TextsView): boolean =>
  one.state === other.state &&
  one.since === other.since &&
  String(one.refused.map(({ place, refusal }) => [place.itemId, refusal])) ===
    String(other.refused.map(({ place, refusal }) => [place.itemId, refusal])) &&
  String(one.written) === String(other.written) &&
  String(one.placed) === String(other.placed);

function stateOf(
  texts: readonly DeviceText[],
  dirty: readonly DeviceText[],
  refused: readonly DeviceText[],
): TextsState {
  if (texts.some(({ refusal }) => refusal === 'UNAUTHENTICATED')) return 'ended';
  if (refused.length > 0) return 'refused';
  if (dirty.length === 0) return 'saved';
  return dirty.every((text) => text.isOpen) ? 'saving' : 'offline';
}
