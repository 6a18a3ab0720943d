import type { HocuspocusProvider } from '@hocuspocus/provider';
import { type Extensions, Node } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import type * as Y from 'yjs';
import { TEXT } from './paragraphs.ts';
import { type DrawReference, type Picking, references } from './references/reference-nodes.ts';
import { writtenTogether } from './written-together.ts';

interface TextSetting {
  shared: Y.Doc;
  provider: HocuspocusProvider | null;
  /** "14 h 31" from an instant. */
  hour: (instant: string) => string;
  /** Draws the card of a decision or an action in `place` until the answer is called. */
  drawOutcome: (id: string, place: HTMLElement) => () => void;
  drawReference: DrawReference;
  picking: Picking;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]{5,12}(?:Z|[+-]\d{2}:\d{2})$/u;
/** What was pasted may say anything: the server takes instants alone. */
const instantOf = (written: string | null): string | null =>
  written && INSTANT.test(written) && !Number.isNaN(Date.parse(written)) ? written : null;

/** A paragraph and, in the margin, when its writing began. */
const timedParagraph = (hour: TextSetting['hour']) =>
  Paragraph.extend({
    addAttributes() {
      return {
        at: {
          default: null,
          keepOnSplit: false,
          parseHTML: (element) => instantOf(element.getAttribute('data-at')),
          renderHTML: ({ at }: { at?: string | null }) => (at ? { 'data-at': at, 'data-hour': hour(at) } : {}),
        },
      };
    },
    addKeyboardShortcuts() {
      return {
        Enter: ({ editor }) => {
          const { $from } = editor.state.selection;
          if ($from.depth !== 1 || $from.parent.type.name !== 'paragraph') return false;
          const at = new Date().toISOString();
          return editor.chain().splitBlock().updateAttributes('paragraph', { at }).run();
        },
      };
    },
  });

/** A card in the flow: the row stays where it is, the text only places it. */
const outcomeNode = (drawOutcome: TextSetting['drawOutcome']) =>
  Node.create({
    name: 'outcome',
    group: 'block',
    atom: true,
    selectable: true,
    draggable: false,
    addAttributes: () => ({ kind: { default: 'DECISION' }, id: { default: '' } }),
    // cards are never pasted: two places for one decision would be one too many
    renderHTML: () => ['div'],
    addNodeView:
      () =>
      ({ node }) => {
        const dom = document.createElement('div');
        dom.contentEditable = 'false';
        const stop = drawOutcome(String(node.attrs['id']), dom);
        return { dom, stopEvent: () => true, ignoreMutation: () => true, destroy: stop };
      },
  });

/** All that the text of an item may hold. Nothing else is pasted, typed or received. */
export const extensionsFor = ({
  shared,
  provider,
  hour,
  drawOutcome,
  drawReference,
  picking,
}: TextSetting): Extensions => [
  Document.extend({ content: '(paragraph | bulletList | outcome)+' }),
  Text,
  timedParagraph(hour),
  BulletList,
  ListItem.extend({ content: 'paragraph+' }),
  ListKeymap,
  Bold,
  Italic,
  outcomeNode(drawOutcome),
  ...references(drawReference, picking),
  writtenTogether(shared.getXmlFragment(TEXT), provider?.awareness ?? null),
];
