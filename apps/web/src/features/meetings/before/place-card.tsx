import { Link } from '@tanstack/react-router';
import { calendarApi } from '@trame/contracts/calendar';
import type { MeetingPage } from '@trame/contracts/meetings';
import { isAhead } from '@trame/domain/meetings/meeting-state';
import { LinkButton } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import CalendarPlus from 'lucide-react/icons/calendar-plus';
import { useTranslation } from 'react-i18next';
import { hrefOf } from '../../../platform/call.ts';
import { capital } from '../../../platform/capital.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import styles from './before.module.css';

/** When, where, how to join from a distance, and the message of the convocation. */
export function PlaceCard({ meeting }: { meeting: MeetingPage }) {
  const { t } = useTranslation(['meetings', 'polls']);
  const fmt = useFmt();
  const { councilId, slug } = useCouncil();
  const { id: meetingId, state, starts, place, videoUrl, noticeText, pollId } = meeting;
  return (
    <Card title={t('place.title')}>
      <dl>
        <Fact word={t('place.when')}>{capital(fmt.dayTime(starts.local))}</Fact>
        <Fact word={t('place.place')}>{place ?? t('noPlace')}</Fact>
        {videoUrl ? (
          <Fact word={t('place.video')}>
            <a href={videoUrl} target="_blank" rel="noreferrer">
              {videoUrl}
            </a>
          </Fact>
        ) : null}
        {pollId ? (
          <Fact word={t('polls:fromPoll')}>
            <Link to="/$clsm/reunions/sondages/$pollId" params={{ clsm: slug, pollId }}>
              {t('polls:toPoll')}
            </Link>
          </Fact>
        ) : null}
        {noticeText ? <Fact word={t('place.message')}>{noticeText}</Fact> : null}
      </dl>
      {isAhead(state) ? (
        <LinkButton
          icon={CalendarPlus}
          href={hrefOf(calendarApi.meeting, { params: { councilId, meetingId } })}
          download
        >
          {t('place.toCalendar')}
        </LinkButton>
      ) : null}
    </Card>
  );
}

function Fact({ word, children }: { word: string; children: React.ReactNode }) {
  return (
    <div className={styles['fact']}>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}
