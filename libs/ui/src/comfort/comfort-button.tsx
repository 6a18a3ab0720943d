import ALargeSmall from 'lucide-react/icons/a-large-small';
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import { IconButton } from '../overlays/icon-button.tsx';
import { useWords } from '../words/words.tsx';
import styles from './comfort-button.module.css';
import { ComfortPanel } from './comfort-panel.tsx';

/** The "AA" button of every page and its panel: a plain disclosure, closed by Esc or by leaving it. */
export function ComfortButton() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const words = useWords().comfort;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens to what bubbles from its own controls
    <div className={styles['place']} onKeyDown={onKeyDown} onBlur={onBlur}>
      <IconButton
        ref={button}
        icon={ALargeSmall}
        label={words.title}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      />
      <section id={id} className={styles['panel']} aria-label={words.title} hidden={!open}>
        {open ? <ComfortPanel /> : null}
      </section>
    </div>
  );
}
