import type { OutcomeKind } from '@trame/domain/minutes/item-text';
import * as Y from 'yjs';

/** The place of a shared document where the text stands; the server looks for the same. */
export const TEXT = 'text';

const fragmentOf = (shared: Y.Doc): Y.XmlFragment => shared.getXmlFragment(TEXT);

function paragraphOf(words: string, at: string | null): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph');
  if (at) paragraph.setAttribute('at', at);
  if (words) paragraph.insert(0, [new Y.XmlText(words)]);
  return paragraph;
}

/** Adds a note at the end: one paragraph for each of its lines, the first with the instant it was noted. */
export function appendNote(shared: Y.Doc, note: string, at: string): void {
  const paragraphs = note.split(/\r?\n/u).map((words, place) => paragraphOf(words, place === 0 ? at : null));
  shared.transact(() => fragmentOf(shared).push(paragraphs));
}

/** Adds the card of a decision or an action at the end. */
export function appendOutcome(shared: Y.Doc, kind: OutcomeKind, id: string): void {
  const outcome = new Y.XmlElement('outcome');
  outcome.setAttribute('kind', kind);
  outcome.setAttribute('id', id);
  shared.transact(() => fragmentOf(shared).push([outcome]));
}

/** The ids of the cards that stand in the text. */
export function placedIn(shared: Y.Doc): string[] {
  return fragmentOf(shared)
    .toArray()
    .flatMap((node) => (node instanceof Y.XmlElement && node.nodeName === 'outcome' ? [node.getAttribute('id')] : []))
    .filter((id) => id !== undefined);
}

/** Whether there are words in it. */
export const hasWords = (shared: Y.Doc): boolean =>
  fragmentOf(shared)
    .toArray()
    .some((node) => node instanceof Y.XmlElement && /\S/u.test(node.toJSON().replace(/<[^>]*>/gu, '')));
