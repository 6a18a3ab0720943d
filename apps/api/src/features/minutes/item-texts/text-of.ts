import { itemText } from '@trame/contracts/item-text';
import { LIMITS } from '@trame/contracts/limits';
import type { ItemText } from '@trame/domain/minutes/item-text';
import * as Y from 'yjs';
import { TextBehind, TextRefused } from './item-texts.errors.ts';

/** The only place of a shared document that holds anything; the editor looks for the same. */
export const TEXT = 'text';

interface Piece {
  insert: unknown;
  attributes?: Record<string, unknown>;
}

function wordsOf(text: Y.XmlText): unknown[] {
  return (text.toDelta() as Piece[]).map(({ insert, attributes }) => ({
    type: 'text',
    text: insert,
    ...(attributes ? { marks: Object.keys(attributes).map((type) => ({ type })) } : {}),
  }));
}

function nodesOf(parent: Y.XmlFragment): unknown[] {
  return parent.toArray().flatMap((node) => {
    if (node instanceof Y.XmlText) return wordsOf(node);
    if (!(node instanceof Y.XmlElement)) throw new TextRefused();
    const attrs = node.getAttributes() as Record<string, unknown>;
    const content = nodesOf(node);
    return {
      type: node.nodeName,
      ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
      ...(content.length > 0 ? { content } : {}),
    };
  });
}

/** The typed text of a shared document. Throws `TextRefused` when it holds anything else. */
export function textOf(shared: Y.Doc): ItemText {
  // asked before the names are looked at: a text nobody has written in yet has no name
  const fragment = shared.getXmlFragment(TEXT);
  const read = itemText.safeParse({ type: 'doc', content: nodesOf(fragment) });
  if (!read.success || shared.share.size > 1) throw new TextRefused();
  return read.data;
}

/** A shared document made of `updates`, in any order. */
export function sharedFrom(updates: readonly Uint8Array[]): Y.Doc {
  const shared = new Y.Doc();
  for (const update of updates) Y.applyUpdate(shared, update);
  return shared;
}

/**
 * Puts `update` into `shared`. Throws `TextRefused` when it cannot be read or is too much, `TextBehind` when it follows
 * one that is missing; `shared` is then worth nothing any more.
 */
export function putInto(shared: Y.Doc, update: Uint8Array): void {
  try {
    Y.applyUpdate(shared, update);
  } catch {
    throw new TextRefused();
  }
  if (shared.store.pendingStructs || shared.store.pendingDs) throw new TextBehind();
  if (Y.encodeStateAsUpdate(shared).length > LIMITS.itemText.bytes) throw new TextRefused();
}

/** Whether `update` says nothing that `shared` does not hold: what a device sends when it comes back. */
export function holds(shared: Y.Doc, update: Uint8Array): boolean {
  try {
    return Y.snapshotContainsUpdate(Y.snapshot(shared), update);
  } catch {
    throw new TextRefused();
  }
}
