import type { PersonRef } from '@trame/contracts/people';
import type { ReportComment } from '@trame/contracts/report-comments';
import type { ReportChapter } from '@trame/domain/reports/report-template';
import { Button } from '@trame/ui/button';
import { Chip } from '@trame/ui/chip';
import Check from 'lucide-react/icons/check';
import MessageSquare from 'lucide-react/icons/message-square';
import Reply from 'lucide-react/icons/reply';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommentLine } from '../../../platform/comments/comment-line.tsx';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import styles from './builder.module.css';
import { CommentForm } from './comment.form.tsx';
import { useComments, useSayOfReport } from './comments.queries.ts';

interface CommentsProps {
  reportId: string;
  chapter: ReportChapter;
}

/** What is open: a new comment, an answer to somebody, or one that is changed. */
type Open = { to: PersonRef | null; of: ReportComment | null } | null;

/** What the coordination and the chair say to each other of a chapter: read and written on a phone, in no output. */
export function Comments({ reportId, chapter }: CommentsProps) {
  const { t } = useTranslation(['comments', 'activityReports']);
  const { can } = useCouncil();
  // each chapter has its own: what is heard says of which
  const ofChapter = (act: string) => t('ofReport.of', { act, chapter: t(`activityReports:chapters.${chapter}`) });
  const { data } = useComments(reportId);
  const [open, setOpen] = useState<Open>(null);
  const comments = (data?.items ?? []).filter((one) => one.chapter === chapter);
  const close = () => setOpen(null);
  if (!data || (comments.length === 0 && !can('reports.comment'))) return null;
  const form = open ? (
    <CommentForm reportId={reportId} chapter={chapter} line={open.of} to={open.to} onDone={close} />
  ) : null;
  return (
    <div className={styles['comments']}>
      {comments.length > 0 ? (
        <ol aria-label={ofChapter(t('title'))}>
          {comments.map((comment) => (
            <li key={comment.id}>
              {open?.of?.id === comment.id ? (
                form
              ) : (
                <Comment
                  reportId={reportId}
                  comment={comment}
                  onChange={() => setOpen({ of: comment, to: null })}
                  onAnswer={() => setOpen({ of: null, to: comment.author })}
                />
              )}
            </li>
          ))}
        </ol>
      ) : null}
      {open && !open.of ? form : null}
      {open ? null : (
        <Button
          size="s"
          icon={MessageSquare}
          aria-label={ofChapter(t('add'))}
          onClick={() => setOpen({ of: null, to: null })}
        >
          {t('add')}
        </Button>
      )}
    </div>
  );
}

interface CommentProps {
  reportId: string;
  comment: ReportComment;
  onChange: () => void;
  onAnswer: () => void;
}

function Comment({ reportId, comment, onChange, onAnswer }: CommentProps) {
  const { t } = useTranslation('comments');
  const { can, personId } = useCouncil();
  const fmt = useFmt();
  const { remove, handle, reopen } = useSayOfReport(reportId);
  const { handled, author, writtenAt } = comment;
  const settling = handled ? reopen : handle;
  const isOthers = author?.id !== personId;
  // several comments stand in a page: each button says whose it is
  const named = (act: string) =>
    t('ofReport.about', { act, author: author?.name ?? t('nobody'), when: fmt.instant(writtenAt, 'long') });
  const act = handled ? t('ofReport.unhandle') : t('ofReport.handle');
  const more = (
    <>
      {isOthers ? (
        <Button size="s" icon={Reply} aria-label={named(t('ofReport.answer'))} onClick={onAnswer}>
          {t('ofReport.answer')}
        </Button>
      ) : null}
      {can('reports.write') ? (
        <Button
          size="s"
          icon={Check}
          aria-label={named(act)}
          pending={settling.isPending}
          onClick={() => settling.mutate(comment)}
        >
          {act}
        </Button>
      ) : null}
    </>
  );
  const state = handled ? (
    <p>
      <Chip kind="ok">
        {t('ofReport.handled', { who: handled.by?.name ?? t('nobody'), when: fmt.instant(handled.at, 'long') })}
      </Chip>
    </p>
  ) : null;
  return (
    <CommentLine
      comment={comment}
      error={remove.error ?? handle.error ?? reopen.error}
      removing={remove.isPending}
      onChange={onChange}
      onRemove={() => remove.mutate(comment)}
      state={state}
      more={more}
    />
  );
}
