import type { OutcomeKind } from '@trame/domain/minutes/item-text';
import * as Y from 'yjs';
import { piecesOf, STORED, type WrittenReference } from './references/reference.ts';

/** The place of a shared document where the text stands; the server looks for the same. */
export const TEXT = 'text';

const fragmentOf = (shared: Y.Doc): Y.XmlFragment => shared.getXmlFragment(TEXT);

function pieceOf(piece: string | WrittenReference): Y.XmlText | Y.XmlElement {
  if (typeof piece === 'string') return new Y.XmlText(piece);
  const { node, attribute } = STORED[piece.kind];
  const element = new Y.XmlElement(node);
  element.setAttribute(attribute, piece.id);
  return element;
}

function paragraphOf(words: string, at: string | null, references: readonly WrittenReference[] = []): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph');
  if (at) paragraph.setAttribute('at', at);
  if (words) paragraph.insert(0, piecesOf(words, references).map(pieceOf));
  return paragraph;
}

/** Adds a note at the end: one paragraph for each of its lines, the first with the instant it was noted. */
export function appendNote(
  shared: Y.Doc,
  note: string,
  { at, references = [] }: { at: string; references?: readonly WrittenReference[] | undefined },
): void {
  const lines = note.split(/\r?\n/u);
  const paragraphs = lines.map((words, place) => paragraphOf(words, place === 0 ? at : null, references));
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

/** What refers to somebody or to an action, with or without a word beside it. */
const REFERS = new RegExp(`<(?:${STORED.PERSON.node}|${STORED.ACTION.node})\\b`, 'iu');

/** Whether there are words in it, or a reference. */
export const hasWords = (shared: Y.Doc): boolean =>
  fragmentOf(shared)
    .toArray()
    .some((node) => {
      if (!(node instanceof Y.XmlElement)) return false;
      const markup = node.toJSON();
      return REFERS.test(markup) || /\S/u.test(markup.replace(/<[^>]*>/gu, ''));
    });
