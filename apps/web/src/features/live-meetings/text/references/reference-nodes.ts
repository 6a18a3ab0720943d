import { Extension, type Extensions, Node } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type Asked, askedBefore, type ReferenceKind, STORED } from './reference.ts';

/** Draws whom or what a text refers to in `place` until the answer is called. */
export type DrawReference = (kind: ReferenceKind, id: string, place: HTMLElement) => () => void;

const referenceNode = (kind: ReferenceKind, draw: DrawReference) => {
  const { node: name, attribute } = STORED[kind];
  return Node.create({
    name,
    group: 'inline',
    inline: true,
    atom: true,
    selectable: false,
    addAttributes: () => ({ [attribute]: { default: '' } }),
    // never pasted as a reference: what is copied elsewhere is words
    renderHTML: () => ['span'],
    addNodeView:
      () =>
      ({ node }) => {
        const dom = document.createElement('span');
        dom.contentEditable = 'false';
        const stop = draw(kind, String(node.attrs[attribute]), dom);
        return { dom, ignoreMutation: () => true, destroy: stop };
      },
  });
};

/** What the text before the caret asks for, and where the list opens, from the corner of the place it is drawn in. */
export interface AskedInText extends Asked {
  /** Positions of the document that the choice takes the place of. */
  from: number;
  to: number;
  left: number;
  top: number;
}

const BELOW = 4;

function askedIn(view: EditorView): AskedInText | null {
  const { $from, empty, from } = view.state.selection;
  if (!empty || !view.hasFocus()) return null;
  const asked = askedBefore($from.parent.textBetween(0, $from.parentOffset, undefined, '\uFFFC'));
  if (!asked) return null;
  const start = from - asked.query.length - 1;
  const corner = (view.dom.offsetParent ?? view.dom).getBoundingClientRect();
  const { left, bottom } = view.coordsAtPos(start);
  return { ...asked, at: start, from: start, to: from, left: left - corner.left, top: bottom - corner.top + BELOW };
}

export interface Picking {
  /** Told at each change of the text or of the caret. */
  tell: (asked: AskedInText | null) => void;
  /** Whether a key was taken by the list. */
  press: (event: KeyboardEvent) => boolean;
}

/** References in the text, and the list that a sign opens. */
export const references = (draw: DrawReference, { tell, press }: Picking): Extensions => [
  referenceNode('PERSON', draw),
  referenceNode('ACTION', draw),
  Extension.create({
    name: 'referencePicker',
    // before the keys of lines and lists: Enter chooses as long as the list is open
    priority: 1_100,
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          handleKeyDown: (_view, event) => press(event),
          handleDOMEvents: { blur: () => (tell(null), false) },
        },
        view: () => ({ update: (view) => tell(askedIn(view)), destroy: () => tell(null) }),
      }),
    ],
  }),
];
