import { actionSheetApi as api, commentBody } from '@trame/contracts/action-sheet';
import { type ActionSheet, type SheetComment, sheetComment } from '@trame/contracts/action-sheet-answers';
import type { PersonRef } from '@trame/contracts/people';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Counter } from '@trame/ui/chip';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../platform/call.ts';
import { CommentFields } from '../../../platform/comments/comment-fields.tsx';
import { CommentLine } from '../../../platform/comments/comment-line.tsx';
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
  const { t } = useTranslation('comments');
  const [open, setOpen] = useState<string | null>(null);
  const { comments, mayComment } = sheet;
  const close = () => setOpen(null);
  useReadMentions(sheet);
  const count = comments.length;
  if (count === 0 && !mayComment) return null;
  return (
    <Card title={t('title')} aside={count > 0 ? <Counter value={count} label={t('count', { count })} /> : null}>
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
          {t('add')}
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
  const removing = useSheetLine(sheet.id);
  const { id, version } = comment;
  const remove = () =>
    removing.mutate((path) => call(api.removeComment, { params: { ...path, commentId: id }, version }));
  return (
    <CommentLine
      comment={comment}
      error={removing.error}
      removing={removing.isPending}
      onChange={onChange}
      onRemove={remove}
    />
  );
}

interface CommentFormProps extends CommentsCardProps {
  line: SheetComment | null;
  onDone: () => void;
}

function CommentForm({ sheet, known, line, onDone }: CommentFormProps) {
  const { t } = useTranslation('comments');
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
      label={t('add')}
      schema={sheetComment}
      compare={(stored) => [{ label: t('text'), mine: form.getValues('text'), theirs: stored.text }]}
      words={form.watch('text')}
      known={[...known, ...named.map((person) => person.name)]}
    >
      <CommentFields form={form} named={named} onName={name} hint={t('mentionHint')} />
    </LineForm>
  );
}
