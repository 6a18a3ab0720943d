import { Extension } from '@tiptap/core';
import type { Plugin } from '@tiptap/pm/state';
import { redo, undo, yCursorPlugin, ySyncPlugin, yUndoPlugin } from 'y-prosemirror';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { caretOf } from './caret.ts';

const selected = () => ({ class: 'selected' });

/**
 * Binds the editor to a shared document. Written here rather than taken from the editor's own package: that one (y-tiptap
 * 3.0.7 to 3.0.9) puts the caret back where it was counted from the start when somebody else types in the same line.
 */
export const writtenTogether = (text: Y.XmlFragment, awareness: Awareness | null) =>
  Extension.create({
    name: 'writtenTogether',
    priority: 1_000,
    addKeyboardShortcuts: () => ({
      'Mod-z': ({ editor }) => undo(editor.state),
      'Mod-y': ({ editor }) => redo(editor.state),
      'Shift-Mod-z': ({ editor }) => redo(editor.state),
    }),
    addProseMirrorPlugins: () => {
      const looks = { cursorBuilder: caretOf, selectionBuilder: selected };
      const carets = awareness ? [yCursorPlugin(awareness, looks) as Plugin] : [];
      return [ySyncPlugin(text) as Plugin, ...carets, yUndoPlugin() as Plugin];
    },
  });
