import { commentBody } from '@trame/contracts/action-sheet';
import type { PersonRef } from '@trame/contracts/people';
import { type ReportComment, reportComment } from '@trame/contracts/report-comments';
import type { ReportChapter } from '@trame/domain/reports/report-template';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../../platform/api-error.ts';
import { CommentFields } from '../../../platform/comments/comment-fields.tsx';
import { Conflict } from '../../../platform/conflict.tsx';
import { useContractForm } from '../../../platform/form.ts';
import { GuardNotice } from '../../../platform/guard-notice.tsx';
import { newId } from '../../../platform/new-id.ts';
import { Refusal } from '../../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../../platform/send-on-ctrl-enter.ts';
import styles from './builder.module.css';
import { useSayOfReport } from './comments.queries.ts';

interface CommentFormProps {
  reportId: string;
  chapter: ReportChapter;
  /** What is changed; `null` writes another one. */
  line: ReportComment | null;
  /** Whom it answers, named from the start. */
  to: PersonRef | null;
  onDone: () => void;
}

/** A comment beside a chapter, and whom it tells. */
export function CommentForm({ reportId, chapter, line, to, onDone }: CommentFormProps) {
  const { t } = useTranslation(['comments', 'common', 'actionSheet', 'activityReports']);
  const [id] = useState(() => line?.id ?? newId());
  // the list may be read again behind the form: what is typed here answers what was read when it opened
  const [seen] = useState(line?.version ?? 0);
  const [named, setNamed] = useState<readonly PersonRef[]>(line?.mentions ?? (to ? [to] : []));
  const { put } = useSayOfReport(reportId);
  const form = useContractForm(commentBody, {
    defaultValues: { text: line?.text ?? '', mentionIds: named.map((person) => person.id) },
  });
  const save = (version = seen) =>
    void form.handleSubmit((body) =>
      put.mutate({ id, version, body: { ...body, chapter } }, { onSuccess: onDone, onError: form.showFaults }),
    )();
  const name = (people: readonly PersonRef[]) => {
    setNamed(people);
    form.setValue(
      'mentionIds',
      people.map((person) => person.id),
    );
  };
  return (
    <form
      ref={sendOnCtrlEnter}
      className={styles['commentForm']}
      aria-label={t('ofReport.of', { act: t('add'), chapter: t(`activityReports:chapters.${chapter}`) })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ErrorSummary {...form.summary} />
      {codeOf(put.error) === 'VERSION_STALE' ? null : <Refusal error={put.error} />}
      <p className="small muted">{t('ofReport.hint')}</p>
      <CommentFields form={form} named={named} onName={name} hint={t('ofReport.mentionHint')} />
      <GuardNotice text={form.watch('text')} known={named.map((person) => person.name)} />
      <div className={styles['acts']}>
        <Button type="submit" size="s" variant="primary" pending={put.isPending}>
          {t('actionSheet:lines.save')}
        </Button>
        <Button size="s" variant="quiet" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
      <Conflict
        error={put.error}
        schema={reportComment}
        compare={(stored) => [{ label: t('text'), mine: form.getValues('text'), theirs: stored.text }]}
        pending={put.isPending}
        onKeepMine={(stored) => save(stored.version)}
        onTakeTheirs={onDone}
        onClose={put.reset}
      />
    </form>
  );
}
