import type { GroupMeeting, GroupPage } from '@trame/contracts/groups';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import CalendarPlus from 'lucide-react/icons/calendar-plus';
import ListPlus from 'lucide-react/icons/list-plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { RouterButton } from '../../platform/link-button.tsx';
import { AnswerChoices } from '../../platform/own/answer-choices.tsx';
import { useFmt } from '../../platform/words.tsx';
import { CallMeetingDialog } from './call-meeting.dialog.tsx';
import styles from './groups.module.css';
import { useStartMeeting } from './groups.queries.ts';
import { ProposePointDialog } from './propose-point.dialog.tsx';

/** When, where, about what and with whom; and the two things a lead does about it. */
export function NextMeetingCard({ page }: { page: GroupPage }) {
  const { t } = useTranslation('groups');
  const [open, setOpen] = useState<'call' | 'propose' | null>(null);
  const { next, body } = page;
  const close = () => setOpen(null);
  return (
    <Card title={t('next.title')}>
      {next ? <Meeting next={next} today={page.today} /> : <p>{t('next.none')}</p>}
      <div className={styles['buttons']}>
        {next ? (
          <Button icon={ListPlus} variant="primary" onClick={() => setOpen('propose')}>
            {t('propose.open')}
          </Button>
        ) : null}
        <Button icon={CalendarPlus} variant={next ? 'secondary' : 'primary'} onClick={() => setOpen('call')}>
          {t('call.open')}
        </Button>
      </div>
      {open === 'call' ? <CallMeetingDialog bodyId={body.id} onClose={close} /> : null}
      {open === 'propose' && next ? <ProposePointDialog meetingId={next.id} onClose={close} /> : null}
    </Card>
  );
}

function Meeting({ next, today }: { next: GroupMeeting; today: string }) {
  const { t } = useTranslation('groups');
  const { slug } = useCouncil();
  const fmt = useFmt();
  const { id, title, local, place, online, state, noticeDeadline, mine } = next;
  const where = [place, online ? t('next.online') : null].filter(Boolean).join(', ') || t('next.noPlace');
  return (
    <div className={styles['meeting']}>
      <p className={styles['when']}>
        <time dateTime={local}>{fmt.dayTime(local)}</time>
      </p>
      <p>{where}</p>
      {state === 'DRAFT' ? (
        <p className={styles['quiet']}>{t('next.draft', { day: fmt.day(noticeDeadline, 'long') })}</p>
      ) : null}
      <Agenda next={next} />
      {next.replies.invited > 0 ? <Replies next={next} /> : null}
      {mine && state === 'CONVENED' ? <AnswerChoices invitation={{ meetingId: id, title, ...mine }} /> : null}
      <p className={styles['links']}>
        <RouterButton to="/$clsm/reunions/$meetingId" params={{ clsm: slug, meetingId: id }}>
          {t('next.open')}
        </RouterButton>
        {local.startsWith(today) ? <Start meetingId={id} /> : null}
      </p>
    </div>
  );
}

function Start({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('groups');
  const start = useStartMeeting(meetingId);
  return (
    <Button variant="primary" pending={start.isPending} onClick={() => start.mutate()}>
      {t('next.start')}
    </Button>
  );
}

function Agenda({ next: { items } }: { next: GroupMeeting }) {
  const { t } = useTranslation('groups');
  const fmt = useFmt();
  return (
    <>
      <h3>{t('next.agenda')}</h3>
      {items.length === 0 ? <p className={styles['quiet']}>{t('next.noAgenda')}</p> : null}
      <ol className={styles['agenda']}>
        {items.map(({ id, title, minutes }) => (
          <li key={id}>{minutes > 0 ? t('next.minutes', { title, duration: fmt.duration(minutes) }) : title}</li>
        ))}
      </ol>
    </>
  );
}

/** The answers in words: who comes, who does not, who said nothing. */
function Replies({ next: { replies } }: { next: GroupMeeting }) {
  const { t } = useTranslation('groups');
  const { yes, remote, no, none } = replies;
  const coming = yes + remote;
  const said = [
    coming > 0 ? t('next.coming', { count: coming }) : t('next.nobody'),
    no > 0 ? t('next.away', { count: no }) : null,
    none > 0 ? t('next.silent', { count: none }) : null,
  ];
  return (
    <>
      <h3>{t('next.replies')}</h3>
      <p>{said.filter(Boolean).join(', ')}.</p>
    </>
  );
}
