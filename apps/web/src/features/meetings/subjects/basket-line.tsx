import { Button } from '@trame/ui/button';
import { Menu, type MenuEntry } from '@trame/ui/menu';
import Plus from 'lucide-react/icons/plus';
import type { ReactNode } from 'react';
import styles from './subjects.module.css';

interface BasketLineProps {
  title: string;
  /** Under the title: why it is here, where it comes from. */
  about: ReactNode;
  description?: string;
  /** The button that brings the point to the agenda; `label` names the point too. */
  act: { words: string; label: string; pending: boolean; onAct: () => void };
  /** The name of the menu and what it offers beside. */
  more: { label: string; entries: readonly MenuEntry[] };
}

/** A point beside the agenda, and the way to it. */
export function BasketLine({ title, about, description, act, more }: BasketLineProps) {
  return (
    <li className={styles['line']}>
      <div className={styles['words']}>
        <h3>{title}</h3>
        <span className={styles['about']}>{about}</span>
        {description ? <p className={styles['about']}>{description}</p> : null}
      </div>
      <div className={styles['acts']}>
        <Button size="s" icon={Plus} pending={act.pending} aria-label={act.label} onClick={act.onAct}>
          {act.words}
        </Button>
        <Menu size="s" label={more.label} groups={[more]} />
      </div>
    </li>
  );
}
