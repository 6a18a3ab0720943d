import type { Editor } from '@tiptap/core';
import { type CSSProperties, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { STORED } from './references/reference.ts';
import type { AskedInText, Picking } from './references/reference-nodes.ts';
import { optionId, type Picker, usePicker } from './references/use-picker.ts';

const isSame = (one: AskedInText | null, other: AskedInText | null): boolean =>
  one?.from === other?.from && one?.to === other?.to && one?.query === other?.query;

/** The list of references in an editor: what it shows, where it stands, and what the editor tells it. */
export function useTextPicker(editor: RefObject<Editor | null>): {
  picker: Picker;
  place: CSSProperties;
  picking: Picking;
} {
  const [asked, setAsked] = useState<AskedInText | null>(null);
  const picker = usePicker(asked, ({ kind, id }) => {
    const { node: type, attribute } = STORED[kind];
    const content = [
      { type, attrs: { [attribute]: id } },
      { type: 'text', text: ' ' },
    ];
    if (asked) editor.current?.chain().focus().insertContentAt({ from: asked.from, to: asked.to }, content).run();
  });
  const press = useRef(picker.press);
  useEffect(() => {
    press.current = picker.press;
  });
  const picking = useMemo(
    (): Picking => ({
      tell: (now) => setAsked((before) => (isSame(before, now) ? before : now)),
      press: (event) => press.current(event),
    }),
    [],
  );
  const { listId, options, active } = picker;
  const isOpen = options.length > 0;
  useEffect(() => {
    const text = editor.current?.view.dom;
    if (!text || !isOpen) return undefined;
    text.setAttribute('aria-controls', listId);
    text.setAttribute('aria-activedescendant', optionId(listId, active));
    return () => {
      text.removeAttribute('aria-controls');
      text.removeAttribute('aria-activedescendant');
    };
  }, [editor, isOpen, listId, active]);
  // near the right edge it stays within the text
  const left = `max(0px, min(${asked?.left ?? 0}px, 100% - 22rem))`;
  return { picker, picking, place: { left, top: asked?.top ?? 0 } };
}
