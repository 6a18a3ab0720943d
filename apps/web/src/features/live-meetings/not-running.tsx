import { Link } from '@tanstack/react-router';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import Play from 'lucide-react/icons/play';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Refusal } from '../../platform/refusal.tsx';
import { useLive } from './live.tsx';
import styles from './live-meeting.module.css';
import { useReopenMeeting, useStartMeeting } from './live-meetings.queries.ts';

/** Before the start and after the end: the one thing to do. */
export function NotRunning() {
  const { t } = useTranslation('liveMeetings');
  const { state } = useLive().shown.meeting;
  return (
    <main id="contenu" tabIndex={-1} className={styles['waiting']}>
      {state === 'CANCELLED' ? <p>{t('cancelled')}</p> : state === 'CLOSED' ? <Over /> : <Start />}
    </main>
  );
}

function Start() {
  const { t } = useTranslation('liveMeetings');
  const { path } = useLive();
  const start = useStartMeeting(path);
  return (
    <>
      <h2>{t('start.title')}</h2>
      <p>{t('start.text')}</p>
      <Refusal error={start.error} />
      <Button variant="primary" size="l" icon={Play} pending={start.isPending} onClick={() => start.mutate()}>
        {t('start.button')}
      </Button>
    </>
  );
}

/** After the end: read the minutes, or take the meeting up again. */
export function Over() {
  const { t } = useTranslation('liveMeetings');
  const { slug } = useCouncil();
  const { path } = useLive();
  const reopen = useReopenMeeting(path);
  const actions = (
    <Button size="s" pending={reopen.isPending} onClick={() => reopen.mutate()}>
      {t('over.reopen')}
    </Button>
  );
  return (
    <div className={styles['over']}>
      <Refusal error={reopen.error} />
      <Banner kind="info" title={t('over.title')} actions={actions}>
        {t('over.text')}{' '}
        <Link to="/$clsm/reunions/$meetingId/compte-rendu" params={{ clsm: slug, meetingId: path.meetingId }}>
          {t('over.minutes')}
        </Link>
      </Banner>
    </div>
  );
}
