import type { SheetComment } from '@trame/contracts/action-sheet-answers';
import { Button } from '@trame/ui/button';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../refusal.tsx';
import { useFmt } from '../words.tsx';
import styles from './comments.module.css';

interface CommentLineProps {
  comment: SheetComment;
  /** Why the last thing asked of it was refused. */
  error: unknown;
  removing: boolean;
  onChange: () => void;
  onRemove: () => void;
  /** What became of it, under its words. */
  state?: ReactNode;
  /** More than changing and removing it. */
  more?: ReactNode;
}

/** What somebody said, whom they named, and what its reader may do with it. */
export function CommentLine(props: CommentLineProps) {
  const { comment, error, removing, onChange, onRemove, state, more } = props;
  const { t } = useTranslation('comments');
  const fmt = useFmt();
  const { text, author, mentions, writtenAt, editedAt, mayChange, mayRemove } = comment;
  return (
    <div className={styles['line']}>
      <p className="small muted">
        <b>{author?.name ?? t('nobody')}</b>
        {', '}
        <time dateTime={writtenAt}>{fmt.instant(writtenAt, 'long')}</time>
        {editedAt ? ` ${t('edited')}` : null}
      </p>
      <p className={styles['said']}>{text}</p>
      {mentions.length > 0 ? (
        <p className="small">{t('for', { who: fmt.list(mentions.map(({ name }) => name)) })}</p>
      ) : null}
      {state}
      <Refusal error={error} />
      {mayChange || mayRemove || more ? (
        <div className={styles['buttons']}>
          {more}
          {mayChange ? (
            <Button size="s" variant="quiet" onClick={onChange}>
              {t('change')}
            </Button>
          ) : null}
          {mayRemove ? (
            <Button size="s" variant="quiet" pending={removing} onClick={onRemove}>
              {t('remove')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
