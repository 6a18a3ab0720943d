import type { MeetingShelf } from '../kept/change.ts';
import { emptyDraft, isBlank, type LineDraft } from './line-draft.ts';

/** Where something is being typed. */
export interface DraftPlace {
  itemId: string;
  /** The line being changed; `null` for a new one. */
  lineId: string | null;
}

/** What is being typed. */
export interface Draft {
  draft: LineDraft;
  /** The line as it was read when its change began; `null` for a new one. */
  read: { draft: LineDraft; version: number } | null;
}

/** Ids hold no dot. */
const nameOf = ({ itemId, lineId }: DraftPlace): string => (lineId === null ? itemId : `${itemId}.${lineId}`);
const placeOf = (name: string): DraftPlace => {
  const [itemId = '', lineId = null] = name.split('.');
  return { itemId, lineId };
};

/** The lines begun and not committed, on this device at every key: leaving the page or a crash loses none. */
export class Drafts {
  private readonly listeners = new Set<() => void>();
  private seen: readonly DraftPlace[];

  constructor(private readonly shelf: MeetingShelf) {
    this.seen = this.find();
  }

  /** Where lines wait. The same list until one begins or ends: a key pressed draws no part of the screen again. */
  readonly places = (): readonly DraftPlace[] => this.seen;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  at(place: DraftPlace): Draft | null {
    const kept = this.shelf.draft(nameOf(place)) as Partial<Draft> | null;
    // a draft kept by an older page may lack what was added since
    return kept?.draft ? { draft: { ...emptyDraft(), ...kept.draft }, read: kept.read ?? null } : null;
  }

  put(place: DraftPlace, draft: Draft | null): void {
    this.shelf.putDraft(nameOf(place), draft);
    const found = this.find();
    if (JSON.stringify(found) === JSON.stringify(this.seen)) return;
    this.seen = found;
    for (const listener of this.listeners) listener();
  }

  private find(): DraftPlace[] {
    const places = this.shelf.draftNames().map(placeOf);
    return places.filter((place) => {
      const kept = this.at(place);
      return kept !== null && !isBlank(kept.draft);
    });
  }
}
