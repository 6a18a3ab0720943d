import type { MeetingInvitation } from '@trame/contracts/meeting-invitation';
import type { MeetingPage } from '@trame/contracts/meetings';
import { ANSWERS } from '@trame/domain/meetings/answer';
import { isAhead } from '@trame/domain/meetings/meeting-state';
import { Card } from '@trame/ui/card';
import { Menu } from '@trame/ui/menu';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import { useTypeAnswer } from '../convocation/convocation.queries.ts';
import { ReplyBar } from '../reply-bar.tsx';
import styles from './before.module.css';
import { PlacesLine } from './places-line.tsx';

const GROUPS = [...ANSWERS, 'NONE'] as const;

/** Who answered what; the coordination types an answer that came by phone or on paper. */
export function AnswersCard({ meeting }: { meeting: MeetingPage }) {
  const { t } = useTranslation('meetings');
  const { replies, invitations } = meeting;
  const answered = replies.invited - replies.none;
  if (replies.invited === 0) {
    return (
      <Card title={t('answers.title')}>
        <p className={styles['quiet']}>{t('answers.nobody')}</p>
        {meeting.mayPrepare ? <ReminderDay at={meeting.reminderAt} /> : null}
      </Card>
    );
  }
  return (
    <Card
      title={t('answers.title')}
      aside={<span className={styles['quiet']}>{t('answers.counts', { answered, invited: replies.invited })}</span>}
    >
      <ReplyBar replies={replies} legend />
      {replies.none > 0 ? <ReminderDay at={meeting.reminderAt} /> : null}
      <PlacesLine capacity={meeting.capacity} taken={meeting.taken} />
      {GROUPS.map((answer) => (
        <Group
          key={answer}
          answer={answer}
          meeting={meeting}
          people={invitations?.filter((invitation) => invitation.answer === answer) ?? []}
        />
      ))}
    </Card>
  );
}

/** When those who said nothing will be written to again. */
function ReminderDay({ at }: { at: string | null }) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  return at ? <p className={styles['places']}>{t('answers.reminder', { day: fmt.day(at, 'weekday') })}</p> : null;
}

interface GroupProps {
  answer: (typeof GROUPS)[number];
  meeting: MeetingPage;
  people: readonly MeetingInvitation[];
}

function Group({ answer, meeting, people }: GroupProps) {
  const { t } = useTranslation('meetings');
  if (people.length === 0) return null;
  return (
    <>
      <h3 className={styles['group']}>{t(`answers.group.${answer}`)}</h3>
      <ul className={styles['people']}>
        {people.map((invitation) => (
          <Person key={invitation.id} invitation={invitation} meeting={meeting} />
        ))}
      </ul>
    </>
  );
}

function Person({ invitation, meeting }: { invitation: MeetingInvitation; meeting: MeetingPage }) {
  const { t } = useTranslation('meetings');
  const { councilId } = useCouncil();
  const type = useTypeAnswer({ councilId, meetingId: meeting.id });
  const { id, version, name, organization, channel, answer, substitute } = invitation;
  const label = t('answers.type', { name, answer: t(`answers.group.${answer}`) });
  const entries = ANSWERS.map((choice) => ({
    id: choice,
    label: t(`answers.group.${choice}`),
    current: choice === answer,
    onAction: () => type.mutate({ invitationId: id, version, answer: choice }),
  }));
  const about = [organization, channel === 'POST' ? t('answers.post') : null].filter(Boolean).join(', ');
  return (
    <li className={styles['person']}>
      <span>
        {name} {about ? <small className={styles['quiet']}>{about}</small> : null}
        {substitute ? (
          <small className={styles['instead']}>{t('answers.substitute', { name: substitute })}</small>
        ) : null}
      </span>
      {meeting.mayPrepare && isAhead(meeting.state) ? (
        <Menu size="s" label={label} groups={[{ label, entries }]} />
      ) : null}
    </li>
  );
}
