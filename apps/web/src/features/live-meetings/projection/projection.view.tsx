import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Projection } from '@trame/contracts/projection';
import { Loaded } from '@trame/ui/loaded';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { PageTitle } from '../../../platform/page.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { useNow } from '../../../platform/use-now.ts';
import styles from './projection.module.css';
import { projectionOf } from './projection.queries.ts';
import { WallAgenda } from './wall-agenda.tsx';
import { WallBar } from './wall-bar.tsx';
import { useHearDesk } from './wall-channel.ts';
import { useWallChoices } from './wall-choices.ts';
import { WallFoot } from './wall-foot.tsx';
import { WallItem } from './wall-item.tsx';

/** The page of the second window. */
export function ProjectionView() {
  const { meetingId } = useParams({ from: '/account/$clsm/stage/reunions/$meetingId/projection' });
  return <ProjectionScreen key={meetingId} meetingId={meetingId} />;
}

/** What the room reads on its wall: it follows the meeting by itself, and nobody touches it. */
export function ProjectionScreen({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('projection');
  const path = { councilId: useCouncil().councilId, meetingId };
  const [choices, choose] = useWallChoices();
  const query = useQuery(projectionOf(path, choices.presence));
  const explain = useSayRefusal();
  useHearDesk(path);
  return (
    <div className={styles['wall']} data-theme={choices.theme}>
      <PageTitle>{query.data ? t('title', { title: query.data.title }) : t('name')}</PageTitle>
      {query.data ? (
        <>
          <Wall projection={query.data} />
          <WallFoot projection={query.data} choices={choices} choose={choose} lost={query.isError} />
        </>
      ) : (
        <main id="contenu" className={styles['waiting']}>
          <h1>{t('name')}</h1>
          <Loaded query={query} empty={null} isEmpty={() => false} explain={explain}>
            {() => null}
          </Loaded>
        </main>
      )}
    </div>
  );
}

const SECOND = 1_000;

function Wall({ projection }: { projection: Projection }) {
  const now = useNow(SECOND).getTime();
  return (
    <>
      <WallBar projection={projection} now={now} />
      <main id="contenu" className={styles['room']}>
        <WallAgenda projection={projection} />
        <WallItem projection={projection} now={now} />
      </main>
    </>
  );
}
