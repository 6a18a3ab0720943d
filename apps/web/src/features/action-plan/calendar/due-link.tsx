import type { ActionRow } from '@trame/contracts/action-plan-answers';
import looks from '../../../platform/calendar/calendar.module.css';
import { useFixedT, useFmt } from '../../../platform/words.tsx';
import { ActionLink } from '../action-link.tsx';

/** What is due on a day: how it stands, in words, and its title. Its name says the day as well for those who listen. */
export function DueLink({ row }: { row: ActionRow }) {
  const t = useFixedT('actionPlan');
  const fmt = useFmt();
  const { title, number, status, daysLate, dueOn } = row;
  const tone = daysLate > 0 ? 'late' : status === 'DONE' ? 'ok' : undefined;
  return (
    <ActionLink row={row} className={looks['event']} tone={tone}>
      <b className={looks['when']}>{daysLate > 0 ? t('lateChip') : t(`status.${status}`)}</b>{' '}
      <span>{[number, title].filter(Boolean).join(' ')}</span>
      {dueOn ? <span className="sr">, {fmt.day(dueOn)}</span> : null}
    </ActionLink>
  );
}
