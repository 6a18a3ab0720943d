import { Editor } from '@tiptap/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useHour } from '../flow/use-hour.ts';
import type { DeviceText } from './device-text.ts';
import { extensionsFor } from './extensions.ts';
import { plainMarkup } from './pasted.ts';
import styles from './text.module.css';

interface ItemEditorProps {
  text: DeviceText;
  label: string;
  /** The card of a decision or an action; nothing when it was removed. */
  card: (id: string) => ReactNode;
}

/** The text of an item, open for everybody who writes in it. */
export default function ItemEditor({ text, label, card }: ItemEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<readonly { id: string; place: HTMLElement }[]>([]);
  const hour = useRef(useHour());
  useEffect(() => {
    const editor = new Editor({
      element: box.current,
      injectCSS: false, // an inline sheet is refused: text.module.css has its rules
      extensions: extensionsFor({
        shared: text.shared,
        provider: text.provider,
        hour: (instant) => hour.current(instant),
        drawOutcome: (id, place) => {
          setPlaces((drawn) => [...drawn, { id, place }]);
          return () => setPlaces((drawn) => drawn.filter((one) => one.place !== place));
        },
      }),
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
        transformPastedHTML: plainMarkup,
      },
    });
    return () => editor.destroy();
  }, [text, label]);
  return (
    <>
      <div ref={box} className={styles['text']} />
      {places.map(({ id, place }) => createPortal(card(id), place, id))}
    </>
  );
}
