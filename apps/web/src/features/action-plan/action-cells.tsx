import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { daysBetween, wallClock } from '@trame/domain/time/wall-clock';
import { Avatar } from '@trame/ui/avatar';
import { Chip, type ChipKind } from '@trame/ui/chip';
import { ProgressBar } from '@trame/ui/progress-bar';
import type { Tone } from '@trame/ui/stack-bar';
import { TimelineBar } from '@trame/ui/timeline-bar';
import { useFixedT, useFmt } from '../../platform/words.tsx';
import styles from './action-plan.module.css';

/** What each status means at a glance; late replaces it. */
export const KINDS: Record<ActionRow['status'], ChipKind> = {
  PROPOSED: 'mute',
  APPROVED: 'info',
  PLANNED: 'mute',
  IN_PROGRESS: 'run',
  ON_HOLD: 'warn',
  DONE: 'ok',
  RECURRING: 'run',
  DROPPED: 'mute',
};

export const toneOf = ({ status, daysLate }: ActionRow): Tone => {
  if (daysLate > 0) return 'late';
  if (status === 'DONE') return 'ok';
  return status === 'PLANNED' || status === 'PROPOSED' || status === 'APPROVED' ? 'todo' : 'run';
};

export function StatusChip({ row }: { row: ActionRow }) {
  const t = useFixedT('actionPlan');
  if (row.daysLate === 0) return <Chip kind={KINDS[row.status]}>{t(`status.${row.status}`)}</Chip>;
  return (
    <Chip kind="bad" title={t('late', { count: row.daysLate })}>
      {t('lateChip')}
    </Chip>
  );
}

/** The person who leads, else the organisation, above the group. */
export function LeadCell({ row: { lead, leadOrganization, body } }: { row: ActionRow }) {
  const t = useFixedT('actionPlan');
  const name = lead?.name ?? leadOrganization?.name;
  return (
    <span className={styles['lead']}>
      {name ? <Avatar id={lead?.id ?? leadOrganization?.id ?? ''} name={name} /> : null}
      <span>
        <b>{name ?? <span className="muted">{t('noLead')}</span>}</b>
        {body ? <span className={styles['tag']}>{body.tag}</span> : null}
      </span>
    </span>
  );
}

export function TimelineCell({
  row,
  years,
  today,
}: {
  row: ActionRow;
  years: { from: number; to: number };
  today: string;
}) {
  const t = useFixedT('actionPlan');
  const fmt = useFmt();
  const end = row.dueOn ?? row.startsOn;
  if (!end) return null;
  const start = row.startsOn ?? row.dueOn ?? end;
  const label = t('period', { start: fmt.day(start, 'month'), end: fmt.day(end, 'month') });
  return (
    <TimelineBar
      years={years}
      start={start}
      end={end}
      today={today}
      done={row.progress}
      tone={toneOf(row)}
      label={label}
    />
  );
}

/** What people wrote wins over the day it was understood as: "1er semestre 2028". */
export function DueCell({ row: { dueOn, dueText, daysLate } }: { row: ActionRow }) {
  const t = useFixedT('actionPlan');
  const fmt = useFmt();
  const said = dueText ?? (dueOn ? fmt.day(dueOn, 'short') : null);
  if (!said) return <span className="muted">{t('noDue')}</span>;
  return (
    <time
      dateTime={dueOn ?? undefined}
      title={daysLate > 0 ? t('late', { count: daysLate }) : undefined}
      className={daysLate > 0 ? styles['late'] : undefined}
    >
      {said}
    </time>
  );
}

export function ProgressCell({ row }: { row: ActionRow }) {
  const t = useFixedT('actionPlan');
  const fmt = useFmt();
  const label = t('progressOf', { title: row.title });
  return <ProgressBar value={row.progress} label={label} tone={toneOf(row)} text={fmt.percent(row.progress)} />;
}

export function NewsCell({ row: { newsAt, silent }, today }: { row: ActionRow; today: string }) {
  const t = useFixedT('actionPlan');
  const fmt = useFmt();
  if (!newsAt) return <span className="muted">{t('noNews')}</span>;
  const day = wallClock(new Date(newsAt), fmt.zone).slice(0, 10);
  const days = daysBetween(day, today);
  const said = days < 7 ? fmt.near(day, today) : t('daysAgo', { count: days });
  return (
    <time dateTime={newsAt} title={fmt.instant(newsAt)} className={silent ? styles['late'] : undefined}>
      {said}
    </time>
  );
}
