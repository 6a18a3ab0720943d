import type { Mailings } from '@trame/contracts/mailings';
import type { MeetingPage } from '@trame/contracts/meetings';
import { isAhead } from '@trame/domain/meetings/meeting-state';
import type { ReminderChoice } from '@trame/domain/meetings/reminder';
import { Menu } from '@trame/ui/menu';
import Bell from 'lucide-react/icons/bell';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { useChangeMeeting } from '../meetings.queries.ts';
import styles from './mailings.module.css';

const CHOICES = [1, 2, 3, 5, 7] as const;

interface ReminderLineProps {
  meeting: MeetingPage;
  reminder: Mailings['reminder'];
}

/** When those who did not answer are written to again, to how many; it can be moved or switched off. */
export function ReminderLine({ meeting, reminder }: ReminderLineProps) {
  const { t } = useTranslation('meetings');
  const { councilId } = useCouncil();
  const change = useChangeMeeting({ councilId, meetingId: meeting.id });
  const planned = useReminder(reminder);
  const choose = (reminderDays: ReminderChoice) => change.mutate({ version: meeting.version, body: { reminderDays } });
  const { days: chosen, ofBody, own } = reminder;
  const said = (days: number | null) =>
    days === null ? t('mailings.reminder.never') : t('mailings.reminder.before', { count: days });
  const entries = [
    {
      id: 'BODY',
      label: t('mailings.reminder.asBody', { rule: said(ofBody) }),
      current: !own,
      onAction: () => choose('BODY'),
    },
    ...[...CHOICES, null].map((days) => ({
      id: String(days),
      label: said(days),
      current: own && chosen === days,
      onAction: () => choose(days),
    })),
  ];
  const label = t('mailings.reminder.change');
  return (
    <div className={styles['reminder']}>
      <Bell />
      <p>{planned}</p>
      {meeting.mayPrepare && isAhead(meeting.state) ? (
        <Menu size="s" label={label} groups={[{ label, entries }]} />
      ) : null}
    </div>
  );
}

function useReminder({ days, at, silent, reminded }: Mailings['reminder']): string {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  if (days === null) return t('mailings.reminder.off');
  if (reminded > 0) return t('mailings.reminder.done', { count: reminded });
  return at === null
    ? t('mailings.reminder.none')
    : t('mailings.reminder.planned', { count: silent, when: fmt.dayTime(at, 'weekday') });
}
