import { Link, useNavigate } from '@tanstack/react-router';
import type { ToDoLine } from '@trame/contracts/week';
import { Chip } from '@trame/ui/chip';
import { StackBar } from '@trame/ui/stack-bar';
import Clock from 'lucide-react/icons/clock';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterButton } from '../../platform/link-button.tsx';
import styles from './to-do.module.css';
import { useToDoWords } from './use-to-do-words.ts';

/** One thing to do: fact, reason, and the button that settles it. Ctrl Enter on the fact presses the button. */
export function ToDoItem({ toDo, today }: { toDo: ToDoLine; today: string }) {
  const { t } = useTranslation('common');
  const navigate = useNavigate();
  const { icon: Face, tone, title, chip, reason, bar, act, link, pressing } = useToDoWords(toDo, today);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    void navigate(link);
  };
  return (
    <li className={styles['item']}>
      <span className={`${styles['icon']} ${styles[tone]}`}>
        <Face />
      </span>
      <div className={styles['words']}>
        <h3>
          <Link {...link} className={styles['title']} onKeyDown={press}>
            {title}
          </Link>
        </h3>
        {bar ? <StackBar segments={bar} /> : null}
        <p className={styles['reason']}>
          {chip ? (
            <Chip kind={tone === 'bad' ? 'bad' : 'warn'} icon={Clock}>
              {chip}
            </Chip>
          ) : null}
          {reason}
        </p>
      </div>
      <RouterButton
        {...link}
        size="s"
        variant={pressing ? 'primary' : 'secondary'}
        className={styles['act']}
        aria-label={t('actOn', { act, name: title })}
      >
        {act}
      </RouterButton>
    </li>
  );
}
