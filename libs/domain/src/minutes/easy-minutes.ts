import type { MaskableMinutes, Masker } from './masking/public-minutes.ts';
import { plainRun, type TextBlock } from './text-block.ts';

/** The coordination's own short text of an item. */
export interface EasyText {
  itemId: string;
  text: string;
}

const blocksOf = (text: string): TextBlock[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'PARAGRAPH', at: null, runs: [plainRun(line)] }));

/**
 * The minutes easy to read: under each item its own short text and the decisions, nothing else. Starts from the public
 * minutes and masks the short texts the same way. `missing` are the items that have none yet, hidden ones apart.
 */
export function easyMinutes<M extends MaskableMinutes>(
  published: M,
  texts: readonly EasyText[],
  masker: Masker,
): { minutes: M; missing: string[] } {
  const written = new Map(texts.map(({ itemId, text }) => [itemId, blocksOf(text)]));
  const missing = published.items.filter(({ id, hidden }) => !hidden && !written.get(id)?.length).map(({ id }) => id);
  const items = published.items.map((item) => ({
    ...item,
    text: item.hidden ? [] : (written.get(item.id) ?? []).map((block) => masker.block(block, item.id)),
  }));
  return { minutes: { ...published, items, actions: [] }, missing };
}
