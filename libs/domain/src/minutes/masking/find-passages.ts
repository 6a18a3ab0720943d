import { type TextBlock, wordsOf } from '../text-block.ts';
import { foldEvenly, literally } from './fold-evenly.ts';
import type { Mask } from './mask.ts';

const patternOf = (passage: string): RegExp =>
  new RegExp(
    foldEvenly(passage.normalize('NFC').trim())
      .split(/ +/u)
      .map((word) => literally(word))
      .join(' +'),
    'gu',
  );

/** Everywhere `passage` stands in `text`, whatever the blanks, the case and the accents; `hidden` is what it is said as. */
export function findPassage(text: string, passage: string, hidden: string): Mask[] {
  if (passage.trim() === '') return [];
  return Array.from(foldEvenly(text).matchAll(patternOf(passage)), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    by: hidden,
    kind: 'PASSAGE',
  }));
}

/** What an item says, wherever it says it. */
export interface ItemWords {
  items: readonly { id: string; title: string; text: readonly TextBlock[] }[];
  decisions: readonly { itemId: string; text: string; externalReference: string | null }[];
  actions: readonly { itemId: string | null; title: string }[];
}

/** Does the item say it, in its title, its text, a decision or an action? */
export function holdsPassage(
  { items, decisions, actions }: ItemWords,
  { itemId, passage }: { itemId: string; passage: string },
): boolean {
  const said = [
    ...items.filter(({ id }) => id === itemId).flatMap(({ title, text }) => [title, ...text.map(wordsOf)]),
    ...decisions.filter((one) => one.itemId === itemId).flatMap((one) => [one.text, one.externalReference ?? '']),
    ...actions.filter((one) => one.itemId === itemId).map(({ title }) => title),
  ];
  return said.some((text) => findPassage(text.normalize('NFC'), passage, '').length > 0);
}
