import { type ReportText, reportText } from '@trame/contracts/activity-reports';
import { LIMITS } from '@trame/contracts/limits';
import { reportParagraphs } from '@trame/domain/reports/report-text';
import { SaveState } from '@trame/ui/save-state';
import { TextAreaField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { type ApiError, codeOf } from '../../../platform/api-error.ts';
import { Conflict } from '../../../platform/conflict.tsx';
import { GuardNotice } from '../../../platform/guard-notice.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import styles from './builder.module.css';
import { useChapterText } from './use-chapter-text.ts';

/** The text of a chapter, written in place: saved at each pause, and both texts shown when somebody else wrote meanwhile. */
export function ChapterText({ reportId, stored }: { reportId: string; stored: ReportText }) {
  const { t } = useTranslation('activityReports');
  const { page, view } = useChapterText(reportId, stored);
  const chapter = t(`chapters.${stored.chapter}`);
  const isStale = codeOf(view.error) === 'VERSION_STALE';
  const other = isStale ? reportText.safeParse((view.error as ApiError).problem?.current).data : undefined;
  return (
    <div className={styles['text']}>
      <TextAreaField
        label={t('text.label', { chapter })}
        hint={t('text.hint')}
        rows={3}
        maxLength={LIMITS.reports.characters}
        value={view.text}
        onChange={({ target }) => page.type(target.value)}
        onBlur={() => void page.flush()}
      />
      <GuardNotice text={view.text} known={NOBODY} />
      {view.text || view.version > 0 ? <SaveState state={view.state} /> : null}
      {view.error && !isStale ? <Refusal error={view.error} /> : null}
      <Conflict
        error={view.error}
        schema={reportText}
        compare={(theirs) => [{ label: t('text.conflict'), mine: view.text, theirs: theirs.text }]}
        pending={view.state === 'saving'}
        onKeepMine={(theirs) => page.keepMine(theirs)}
        onTakeTheirs={(theirs) => page.takeTheirs(theirs)}
        onClose={() => other && page.keepBoth(other)}
      />
    </div>
  );
}

/** A report is read by others: names are found by how they are written. */
const NOBODY: readonly never[] = [];

/** The same for those who only read. */
export function ChapterTextRead({ text }: { text: string }) {
  const { t } = useTranslation('activityReports');
  if (text.trim() === '') return <p className="small muted">{t('text.none')}</p>;
  return (
    <div className={styles['read']}>
      {reportParagraphs(text).map((one, at) => (
        <p key={at} data-bullet={one.bullet || undefined}>
          {one.text}
        </p>
      ))}
    </div>
  );
}
