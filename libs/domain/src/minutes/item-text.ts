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
/** Somebody of the council, by id: the name is looked up whenever the text is read. */
interface Mention {
  type: 'mention';
  attrs: { personId: string };
}
/** An action of the plan, by id. */
interface ActionReference {
  type: 'actionReference';
  attrs: { actionId: string };
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

/** How people and actions that a text refers to are said today. */
export interface ReferenceWords {
  person(id: string): string;
  action(id: string): string;
}

function runOf(inline: Inline, words: ReferenceWords): TextRun {
  if (inline.type === 'mention') return { ...plainRun(words.person(inline.attrs.personId)), refers: 'PERSON' };
  if (inline.type === 'actionReference') return { ...plainRun(words.action(inline.attrs.actionId)), refers: 'ACTION' };
  const marks = new Set((inline.marks ?? []).map(({ type }) => type));
  return { text: inline.text, bold: marks.has('bold'), italic: marks.has('italic') };
}

function blockOf(kind: TextBlock['kind'], { attrs, content }: Paragraph, words: ReferenceWords): TextBlock[] {
  const runs = content.map((inline) => runOf(inline, words));
  return runs.some(({ text }) => text.trim() !== '') ? [{ kind, at: attrs.at, runs }] : [];
}

/**
 * The text as every rendition reads it. Empty lines are left out; so are decisions and actions, which renditions list by
 * themselves.
 */
export function blocksOf({ content }: ItemText, words: ReferenceWords): TextBlock[] {
  return content.flatMap((node) => {
    if (node.type === 'paragraph') return blockOf('PARAGRAPH', node, words);
    if (node.type === 'outcome') return [];
    return node.content.flatMap(({ content: lines }) => lines.flatMap((line) => blockOf('BULLET', line, words)));
  });
}

/** The ids of everybody and of every action that a text refers to. */
export function referencesIn({ content }: ItemText): { people: string[]; actions: string[] } {
  const paragraphs = content.flatMap((node) => {
    if (node.type === 'paragraph') return [node];
    return node.type === 'bulletList' ? node.content.flatMap((line) => line.content) : [];
  });
  const inlines = paragraphs.flatMap((paragraph) => paragraph.content);
  return {
    people: inlines.flatMap((one) => (one.type === 'mention' ? [one.attrs.personId] : [])),
    actions: inlines.flatMap((one) => (one.type === 'actionReference' ? [one.attrs.actionId] : [])),
  };
}

/** An action in the flow of a text: its number in the plan, when it has one, and its title. */
export const actionWords = ({ number, title }: { number: string | null; title: string }): string =>
  number ? `#${number} ${title}` : title;
