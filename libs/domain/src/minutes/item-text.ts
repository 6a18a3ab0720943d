import { plainRun, type TextBlock, type TextRun } from './text-block.ts';

/** How some words stand out. Links do not exist: minutes are printed, and an address is read as it is written. */
export const TEXT_MARKS = ['bold', 'italic'] as const;
export type TextMark = (typeof TEXT_MARKS)[number];

/** What stands in the flow of an item as a card: a row of its own, which the text only places. */
export const OUTCOME_KINDS = ['DECISION', 'ACTION'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

interface Words {
  type: 'text';
  text: string;
  marks?: { type: TextMark }[] | undefined;
}
interface Mention {
  type: 'mention';
  attrs: { personId: string; label: string };
}
interface ActionReference {
  type: 'actionReference';
  attrs: { actionId: string; label: string };
}
type Inline = Words | Mention | ActionReference;

/** `at` is the instant its writing began. */
interface Paragraph {
  type: 'paragraph';
  attrs: { at: string | null };
  content: Inline[];
}
interface BulletList {
  type: 'bulletList';
  content: { type: 'listItem'; content: Paragraph[] }[];
}
interface Outcome {
  type: 'outcome';
  attrs: { kind: OutcomeKind; id: string };
}

/** The text written together under an item of an agenda, as it is stored: typed nodes, never markup. */
export interface ItemText {
  type: 'doc';
  content: (Paragraph | BulletList | Outcome)[];
}

export const EMPTY_TEXT: ItemText = { type: 'doc', content: [] };

function runOf(inline: Inline): TextRun {
  if (inline.type !== 'text') return plainRun(inline.attrs.label);
  const marks = new Set((inline.marks ?? []).map(({ type }) => type));
  return { text: inline.text, bold: marks.has('bold'), italic: marks.has('italic') };
}

function blockOf(kind: TextBlock['kind'], { attrs, content }: Paragraph): TextBlock[] {
  const runs = content.map(runOf);
  return runs.some(({ text }) => text.trim() !== '') ? [{ kind, at: attrs.at, runs }] : [];
}

/**
 * The text as every rendition reads it. Empty lines are left out; so are decisions and actions, which renditions list by
 * themselves.
 */
export function blocksOf({ content }: ItemText): TextBlock[] {
  return content.flatMap((node) => {
    if (node.type === 'paragraph') return blockOf('PARAGRAPH', node);
    if (node.type === 'outcome') return [];
    return node.content.flatMap(({ content: lines }) => lines.flatMap((line) => blockOf('BULLET', line)));
  });
}
