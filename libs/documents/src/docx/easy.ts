import type { Letterhead } from '../letterhead.ts';
import type { EasyDocument } from '../pdf/easy.ts';
import { COLOUR } from './look.ts';
import { pack } from './paper.ts';
import { card, heading, plain, quiet, runs } from './pieces.ts';

/** The minutes easy to read as a document to edit: larger letters, one idea a line. */
export function writeEasy(minutes: EasyDocument, letterhead: Letterhead | null = null): Promise<Uint8Array> {
  const { words, notice, items, maskedPassage: masked } = minutes;
  return pack({
    head: minutes,
    letterhead,
    size: 14,
    masked,
    children: [
      quiet(notice),
      ...items.flatMap(({ title, text, decisions, instead }, at) => [
        heading(2, `${at + 1}. ${title}`, masked),
        ...text.map((line) => plain(line, {}, masked)),
        ...(instead ? [quiet(instead)] : []),
        ...(decisions.length > 0
          ? card(COLOUR.action, [
              runs(words.decided, { bold: true, color: COLOUR.action }),
              ...decisions.map((one) => runs(one, {}, masked)),
            ])
          : []),
      ]),
    ],
  });
}
