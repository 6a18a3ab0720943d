import { useQuery } from '@tanstack/react-query';
import { Button } from '@trame/ui/button';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import Flag from 'lucide-react/icons/flag';
import ListChecks from 'lucide-react/icons/list-checks';
import { useTranslation } from 'react-i18next';
import { bodiesOf } from '../../platform/bodies.queries.ts';
import { capital } from '../../platform/capital.ts';
import { useCouncil } from '../../platform/council.tsx';
import { HrefLink } from '../../platform/href-link.tsx';
import { RouterButton } from '../../platform/link-button.tsx';
import styles from './bar.module.css';
import { elapsedMinutes } from './elapsed.ts';
import { useLive } from './live.tsx';
import { OpenWall } from './projection/open-wall.tsx';
import { Saved } from './saved.tsx';

/** The dark bar: which meeting, since when, whether everything is saved, and its end. */
export function Bar({ onFinish }: { onFinish: () => void }) {
  const { t } = useTranslation('liveMeetings');
  const { slug } = useCouncil();
  const { shown, fmt } = useLive();
  const { id, bodyTag, startsLocal, startedAt, place, title, state } = shown.meeting;
  return (
    <header className={styles['bar']}>
      <HrefLink className={styles['leave']} href={`/${slug}/reunions/${id}`} aria-label={t('leave')}>
        <ArrowLeft />
      </HrefLink>
      <div className={styles['words']}>
        <p className={styles['eyebrow']}>
          <span className={styles['tag']}>{bodyTag}</span>
          <span className={styles['when']}>{[capital(fmt.day(startsLocal)), place].filter(Boolean).join(' · ')}</span>
        </p>
        <h1>{title}</h1>
      </div>
      <div className={styles['live']}>
        <Elapsed />
        {startedAt === null ? null : <Saved />}
      </div>
      {state === 'IN_PROGRESS' ? (
        <div className={styles['acts']}>
          <ToReview />
          <OpenWall />
          <Button icon={Flag} className={styles['finish']} onClick={onFinish}>
            {t('finish')}
          </Button>
        </div>
      ) : null}
    </header>
  );
}

/** A steering committee looks at the plan: its review, beside the meeting that runs. */
function ToReview() {
  const { t } = useTranslation('planReview');
  const { councilId, slug, can } = useCouncil();
  const { id, bodyId } = useLive().shown.meeting;
  const bodies = useQuery({ ...bodiesOf(councilId), enabled: can('reviews.run') });
  const isSteering = bodies.data?.items.some((body) => body.id === bodyId && body.type === 'STEERING');
  if (!isSteering) return null;
  return (
    <RouterButton
      to="/$clsm/plan/revue"
      params={{ clsm: slug }}
      search={{ reunion: id }}
      icon={ListChecks}
      className={styles['project']}
    >
      {t('open')}
    </RouterButton>
  );
}

function Elapsed() {
  const { t } = useTranslation('liveMeetings');
  const { shown, fmt, now } = useLive();
  const { startedAt, durationMinutes, state } = shown.meeting;
  if (startedAt === null) return null;
  const minutes = elapsedMinutes(shown.meeting, now.getTime());
  const used = fmt.time(`${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`);
  const planned = fmt.duration(durationMinutes);
  return (
    <>
      <span className={styles['state']}>
        {state === 'IN_PROGRESS' ? <i aria-hidden="true" /> : null}
        {state === 'IN_PROGRESS' ? t('running') : t('closed')}
      </span>
      <span
        className={styles['clock']}
        role="timer"
        aria-label={t('elapsed', { used: fmt.duration(minutes), planned })}
      >
        <b>{used}</b> / {planned}
      </span>
    </>
  );
}
