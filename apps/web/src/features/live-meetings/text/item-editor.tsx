import { Editor } from '@tiptap/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useHour } from '../flow/use-hour.ts';
import type { DeviceText } from './device-text.ts';
import { extensionsFor } from './extensions.ts';
import { plainMarkup } from './pasted.ts';
import { ReferenceList } from './references/reference-list.tsx';
import { ReferenceName } from './references/reference-name.tsx';
import styles from './text.module.css';
import { useTextPicker } from './use-text-picker.ts';

interface ItemEditorProps {
  text: DeviceText;
  label: string;
  /** The card of a decision or an action; nothing when it was removed. */
  card: (id: string) => ReactNode;
}

/** Something of the text that React draws where the editor made room for it. */
interface Place {
  place: HTMLElement;
  key: string;
  kind: 'CARD' | 'PERSON' | 'ACTION';
  id: string;
}

/** The text of an item, open for everybody who writes in it. */
export default function ItemEditor({ text, label, card }: ItemEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const hour = useRef(useHour());
  const { picker, place, picking } = useTextPicker(editor);
  useEffect(() => {
    let drawn = 0;
    const draw = (kind: Place['kind'], id: string, room: HTMLElement) => {
      drawn += 1;
      const one = { kind, id, place: room, key: `${id} ${drawn}` };
      setPlaces((all) => [...all, one]);
      return () => setPlaces((all) => all.filter((other) => other !== one));
    };
    const made = new Editor({
      element: box.current,
      injectCSS: false, // an inline sheet is refused: text.module.css has its rules
      extensions: extensionsFor({
        shared: text.shared,
        provider: text.provider,
        hour: (instant) => hour.current(instant),
        drawOutcome: (id, room) => draw('CARD', id, room),
        drawReference: draw,
        picking,
      }),
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, 'aria-autocomplete': 'list' },
        transformPastedHTML: plainMarkup,
        // Ctrl Enter moves the meeting on, from here too: the editor would claim every Enter
        handleDOMEvents: { keydown: (_view, event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) },
      },
    });
    editor.current = made;
    return () => {
      editor.current = null;
      made.destroy();
    };
  }, [text, label, picking]);
  return (
    <div className={styles['place']}>
      <div ref={box} className={styles['text']} />
      <ReferenceList picker={picker} place={place} />
      {places.map((one) =>
        createPortal(
          one.kind === 'CARD' ? card(one.id) : <ReferenceName kind={one.kind} id={one.id} />,
          one.place,
          one.key,
        ),
      )}
    </div>
  );
}
