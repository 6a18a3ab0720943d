import { actionSheetApi as api, commentBody } from '@trame/contracts/action-sheet';
import { type ActionSheet, type SheetComment, sheetComment } from '@trame/contracts/action-sheet-answers';
import type { PersonRef } from '@trame/contracts/people';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Counter } from '@trame/ui/chip';
import { TextAreaField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { PersonPicker } from '../../../platform/person-picker.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { LineForm } from './line-form.tsx';
import styles from './sheet.module.css';
import { useReadMentions, useSheetLine } from './sheet.queries.ts';
import { useLineForm } from './use-line-form.ts';

interface CommentsCardProps {
  sheet: ActionSheet;
  known: readonly string[];
}

/** What is said of the action among those who read it: a flat thread. */
export function CommentsCard({ sheet, known }: CommentsCardProps) {
  const { t } = useTranslation('actionSheet');
  const [open, setOpen] = useState<string | null>(null);
  const { comments, mayComment } = sheet;
  const close = () => setOpen(null);
  useReadMentions(sheet);
  const count = comments.length;
  if (count === 0 && !mayComment) return null;
  return (
    <Card
      title={t('comments.title')}
      aside={count > 0 ? <Counter value={count} label={t('comments.count', { count })} /> : null}
    >
      {count > 0 ? (
        <ol className={styles['lines']}>
          {comments.map((comment) => (
            <li key={comment.id}>
              {open === comment.id ? (
                <CommentForm sheet={sheet} known={known} line={comment} onDone={close} />
              ) : (
                <Comment sheet={sheet} comment={comment} onChange={() => setOpen(comment.id)} />
              )}
            </li>
          ))}
        </ol>
      ) : null}
      {open === 'new' ? <CommentForm sheet={sheet} known={known} line={null} onDone={close} /> : null}
      {mayComment && open !== 'new' ? (
        <Button size="s" onClick={() => setOpen('new')}>
          {t('comments.add')}
        </Button>
      ) : null}
    </Card>
  );
}

interface CommentProps {
  sheet: ActionSheet;
  comment: SheetComment;
  onChange: () => void;
}

function Comment({ sheet, comment, onChange }: CommentProps) {
  const { t } = useTranslation('actionSheet');
  const fmt = useFmt();
  const removing = useSheetLine(sheet.id);
  const { id, version, text, author, mentions, writtenAt, editedAt, mayChange, mayRemove } = comment;
  const remove = () =>
    removing.mutate((path) => call(api.removeComment, { params: { ...path, commentId: id }, version }));
  return (
    <div className={styles['line']}>
      <p className="small muted">
        <b>{author?.name ?? t('comments.nobody')}</b>
        {', '}
        <time dateTime={writtenAt}>{fmt.instant(writtenAt, 'long')}</time>
        {editedAt ? ` ${t('comments.edited')}` : null}
      </p>
      <p className={styles['said']}>{text}</p>
      {mentions.length > 0 ? (
        <p className="small">{t('comments.for', { who: fmt.list(mentions.map(({ name }) => name)) })}</p>
      ) : null}
      <Refusal error={removing.error} />
      {mayChange || mayRemove ? (
        <div className={styles['buttons']}>
          {mayChange ? (
            <Button size="s" variant="quiet" onClick={onChange}>
              {t('comments.change')}
            </Button>
          ) : null}
          {mayRemove ? (
            <Button size="s" variant="quiet" pending={removing.isPending} onClick={remove}>
              {t('lines.remove')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

interface CommentFormProps extends CommentsCardProps {
  line: SheetComment | null;
  onDone: () => void;
}

function CommentForm({ sheet, known, line, onDone }: CommentFormProps) {
  const { t } = useTranslation('actionSheet');
  const [named, setNamed] = useState<readonly PersonRef[]>(line?.mentions ?? []);
  const { form, bar } = useLineForm({
    actionId: sheet.id,
    schema: commentBody,
    line,
    defaults: { text: line?.text ?? '', mentionIds: (line?.mentions ?? []).map(({ id }) => id) },
    send: ({ path, id, ...rest }) => call(api.putComment, { params: { ...path, commentId: id }, ...rest }),
    remove: ({ path, id, version }) => call(api.removeComment, { params: { ...path, commentId: id }, version }),
    onDone,
  });
  const name = (people: readonly PersonRef[]) => {
    setNamed(people);
    form.setValue(
      'mentionIds',
      people.map(({ id }) => id),
    );
  };
  return (
    <LineForm
      {...bar}
      label={t('comments.add')}
      schema={sheetComment}
      compare={(stored) => [{ label: t('comments.text'), mine: form.getValues('text'), theirs: stored.text }]}
      words={form.watch('text')}
      known={[...known, ...named.map((person) => person.name)]}
    >
      <TextAreaField label={t('comments.text')} rows={3} error={form.faultOf('text')} {...form.register('text')} />
      <PersonPicker
        label={t('comments.mention')}
        hint={t('comments.mentionHint')}
        value={null}
        adds
        onChange={(person) => {
          if (person && !named.some(({ id }) => id === person.id)) name([...named, person]);
        }}
      />
      {named.length > 0 ? (
        <ul className={styles['named']}>
          {named.map((person) => (
            <li key={person.id}>
              <Button
                size="s"
                aria-label={t('comments.unname', { name: person.name })}
                onClick={() => name(named.filter(({ id }) => id !== person.id))}
              >
                {person.name} ×
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </LineForm>
  );
}
