import type { EntityManager } from 'typeorm';
import * as Y from 'yjs';
import { addUpdate, lockText, updatesAfter } from './stored-text.ts';
import { sharedFrom, TEXT, textOf } from './text-of.ts';

interface Line {
  words: string;
  /** ISO instant. */
  at: string | null;
}

/** Adds paragraphs at the end of a text that nobody has open: what a demo or a story starts from. */
export async function writeLines(tx: EntityManager, itemId: string, lines: readonly Line[]): Promise<void> {
  const seq = (await lockText(tx, itemId)) + 1;
  const shared = sharedFrom((await updatesAfter(tx, itemId, 0)).map(({ content }) => content));
  const before = Y.encodeStateVector(shared);
  const paragraphs = lines.map(({ words, at }) => {
    const paragraph = new Y.XmlElement('paragraph');
    if (at) paragraph.setAttribute('at', at);
    paragraph.insert(0, [new Y.XmlText(words)]);
    return paragraph;
  });
  shared.getXmlFragment(TEXT).push(paragraphs);
  const content = Y.encodeStateAsUpdate(shared, before);
  await addUpdate(tx, { itemId, seq, content, authorId: null, text: textOf(shared) });
}
