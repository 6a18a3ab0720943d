import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { LiveMeeting } from '@trame/contracts/live-meetings';
import { Loaded } from '@trame/ui/loaded';
import { SkipLink } from '@trame/ui/skip-link';
import { notify } from '@trame/ui/toaster';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { HrefLink } from '../../platform/href-link.tsx';
import { PageTitle } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { Bar } from './bar.tsx';
import { FinishDialog } from './end/finish.dialog.tsx';
import { LiveProvider } from './live.tsx';
import styles from './live-meeting.module.css';
import { liveMeeting, type MeetingPath } from './live-meetings.queries.ts';
import { NotRunning } from './not-running.tsx';
import type { LiveTab } from './phone-tabs.tsx';
import { useTellWall } from './projection/wall-channel.ts';
import { Room } from './room.tsx';
import { useLiveMeeting } from './use-live-meeting.ts';

/** The page of a running meeting; `?point=` opens it at an item. */
export function LiveMeetingView() {
  const { meetingId } = useParams({ from: '/account/$clsm/stage/reunions/$meetingId/seance' });
  const { point } = useSearch({ from: '/account/$clsm/stage/reunions/$meetingId/seance' });
  return <LiveMeetingScreen key={meetingId} meetingId={meetingId} point={point ?? null} />;
}

/** The minutes are written while people talk. */
export function LiveMeetingScreen({ meetingId, point }: { meetingId: string; point: string | null }) {
  const { t } = useTranslation('liveMeetings');
  const { councilId, slug } = useCouncil();
  const path = { councilId, meetingId };
  const query = useQuery(liveMeeting(path));
  const explain = useSayRefusal();
  if (query.data) return <LiveScreen path={path} answer={query.data} point={point} />;
  return (
    <main id="contenu" className={styles['waiting']}>
      <PageTitle>{t('running')}</PageTitle>
      <h1>{t('running')}</h1>
      <Loaded query={query} empty={null} isEmpty={() => false} explain={explain}>
        {() => null}
      </Loaded>
      <HrefLink href={`/${slug}/reunions/${meetingId}`}>{t('leave')}</HrefLink>
    </main>
  );
}

interface LiveScreenProps {
  path: MeetingPath;
  answer: LiveMeeting;
  point: string | null;
}

function LiveScreen({ path, answer, point }: LiveScreenProps) {
  const { t } = useTranslation(['liveMeetings', 'shell']);
  const live = useLiveMeeting(path, answer, point);
  const [tab, setTab] = useState<LiveTab>('notes');
  const [finishing, setFinishing] = useState(false);
  const toMinutes = useToMinutes(path);
  useTellWall(live.shown);
  const { meeting, minutesStatus } = live.shown;
  const { title, state } = meeting;
  const writable = state === 'IN_PROGRESS' || (state === 'CLOSED' && minutesStatus === 'DRAFT');
  return (
    <LiveProvider value={{ ...live, look: (id) => (live.look(id), setTab('notes')), finish: () => setFinishing(true) }}>
      <PageTitle>{t('title', { title })}</PageTitle>
      <SkipLink>{t('shell:skip')}</SkipLink>
      <div className={styles['screen']}>
        <Bar onFinish={() => setFinishing(true)} />
        {writable ? <Room tab={tab} onTab={setTab} /> : <NotRunning />}
        {finishing ? (
          <FinishDialog
            onClose={() => setFinishing(false)}
            onGo={({ view, itemId }) => {
              setFinishing(false);
              if (itemId) live.look(itemId);
              setTab(view);
            }}
            onFinished={toMinutes}
          />
        ) : null}
      </div>
    </LiveProvider>
  );
}

function useToMinutes({ meetingId }: MeetingPath): () => void {
  const { t } = useTranslation('liveMeetings');
  const { slug } = useCouncil();
  const navigate = useNavigate();
  return () => {
    notify(t('end.done'));
    void navigate({ href: `/${slug}/reunions/${meetingId}/compte-rendu` });
  };
}
