import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { LiveMeeting } from '@trame/contracts/live-meetings';
import { Loaded } from '@trame/ui/loaded';
import { SkipLink } from '@trame/ui/skip-link';
import { notify } from '@trame/ui/toaster';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { PageTitle } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { Bar } from './bar.tsx';
import { FinishDialog } from './end/finish.dialog.tsx';
import { LiveProvider } from './live.tsx';
import styles from './live-meeting.module.css';
import { liveMeeting, type MeetingPath } from './live-meetings.queries.ts';
import { NotRunning } from './not-running.tsx';
import type { LiveTab } from './phone-tabs.tsx';
import { Room } from './room.tsx';
import { useLiveMeeting } from './use-live-meeting.ts';

/** The screen of a running meeting: the minutes are written while people talk. */
export function LiveMeetingView() {
  const { councilId } = useCouncil();
  const { meetingId = '' } = useParams({ strict: false });
  const path = { councilId, meetingId };
  const query = useQuery(liveMeeting(path));
  const explain = useSayRefusal();
  return (
    <Loaded query={query} empty={null} isEmpty={() => false} explain={explain}>
      {(answer) => <LiveScreen key={meetingId} path={path} answer={answer} />}
    </Loaded>
  );
}

function LiveScreen({ path, answer }: { path: MeetingPath; answer: LiveMeeting }) {
  const { t } = useTranslation(['liveMeetings', 'shell']);
  const { point } = useSearch({ strict: false });
  const live = useLiveMeeting(path, answer, point ?? null);
  const [tab, setTab] = useState<LiveTab>('notes');
  const [finishing, setFinishing] = useState(false);
  const toMinutes = useToMinutes(path);
  const { meeting, minutesStatus } = live.shown;
  const { title, state } = meeting;
  const writable = state === 'IN_PROGRESS' || (state === 'CLOSED' && minutesStatus === 'DRAFT');
  return (
    <LiveProvider value={{ ...live, look: (id) => (live.look(id), setTab('notes')) }}>
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
