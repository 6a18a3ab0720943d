import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReviewProjection } from '@trame/contracts/plan-review-answers';
import { reviewSaid } from '@trame/copy/review-said';
import { Button } from '@trame/ui/button';
import { Loaded } from '@trame/ui/loaded';
import Lock from 'lucide-react/icons/lock';
import Maximize from 'lucide-react/icons/maximize';
import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import WifiOff from 'lucide-react/icons/wifi-off';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { Gate } from '../../../platform/gate.tsx';
import { PageTitle } from '../../../platform/page.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { useNow } from '../../../platform/use-now.ts';
import { useFmt } from '../../../platform/words.tsx';
import { wallOf } from '../plan-review.queries.ts';
import { spentMinutes } from '../spent.ts';
import styles from './review-wall.module.css';

type Action = NonNullable<ReviewProjection['action']>;

/** The page of the second window. */
export function ReviewWallView() {
  const { id } = useParams({ from: '/account/$clsm/stage/plan/revue/$id/projection' });
  return (
    <Gate to="reviews.run">
      <ReviewWall key={id} planReviewId={id} />
    </Gate>
  );
}

/** What the room reads of the action at hand: it follows the console by itself, and nobody touches it. */
export function ReviewWall({ planReviewId }: { planReviewId: string }) {
  const { t } = useTranslation('planReview');
  const { councilId } = useCouncil();
  const wall = useQuery(wallOf({ councilId, planReviewId }));
  const explain = useSayRefusal();
  const [theme, setTheme] = useState<'dark' | 'light'>('dark');
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <div className={styles['wall']} data-theme={theme}>
      <PageTitle>{t('wall.title')}</PageTitle>
      {wall.data ? <Shown wall={wall.data} /> : null}
      {wall.data ? null : (
        <main id="contenu" className={styles['room']}>
          <h1>{t('wall.title')}</h1>
          <Loaded query={wall} explain={explain} isEmpty={() => false} empty={null}>
            {() => null}
          </Loaded>
        </main>
      )}
      <footer className={styles['foot']}>
        <output className={styles['lost']}>
          {wall.isError && wall.data ? (
            <>
              <WifiOff /> {t('wall.lost')}
            </>
          ) : null}
        </output>
        <Button size="s" icon={other === 'dark' ? Moon : Sun} onClick={() => setTheme(other)}>
          {t(`wall.${other}`)}
        </Button>
        <Button size="s" icon={Maximize} onClick={() => void document.documentElement.requestFullscreen()}>
          {t('wall.fullScreen')}
        </Button>
      </footer>
    </div>
  );
}

function Shown({ wall }: { wall: ReviewProjection }) {
  const { t } = useTranslation('planReview');
  const { action, bodyTag, title, roadmap, position, total } = wall;
  return (
    <>
      <header className={styles['bar']}>
        {bodyTag ? <span className={styles['tag']}>{bodyTag}</span> : null}
        <h1>{title ?? roadmap}</h1>
        {position > 0 ? <p className={styles['place']}>{t('step.position', { at: position, count: total })}</p> : null}
      </header>
      <main id="contenu" className={styles['room']}>
        {action ? <AtHand action={action} /> : <Between wall={wall} />}
      </main>
    </>
  );
}

/** Before the first action, and after the last. */
function Between({ wall: { closedAt, seen, total, counts } }: { wall: ReviewProjection }) {
  const { t } = useTranslation('planReview');
  return (
    <section aria-live="polite">
      <h2>{t(closedAt ? 'wall.over' : 'wall.waiting')}</h2>
      <p className={styles['fact']}>{t('wall.between', { seen, total })}</p>
      <ul className={styles['counts']}>
        {counts.map(({ outcome, count }) => (
          <li key={outcome}>{t(`counts.${outcome}`, { count })}</li>
        ))}
      </ul>
    </section>
  );
}

const SECOND = 1_000;

function AtHand({ action }: { action: Action }) {
  const { t, i18n } = useTranslation(['planReview', 'actionPlan']);
  const fmt = useFmt();
  const { number, title, axis, reserved, recorded } = action;
  const minutes = spentMinutes(action, useNow(SECOND).getTime());
  const said = recorded && reviewSaid(i18n, fmt, { ...recorded, who: recorded.group ? [recorded.group] : [] });
  return (
    <section aria-labelledby="wall-action">
      <p className={styles['over']}>
        {reserved ? <Lock /> : null} {[number, axis].filter(Boolean).join(' · ')}
      </p>
      <h2 id="wall-action" aria-live="polite">
        {reserved ? t('wall.reserved') : title}
      </h2>
      {reserved ? <p className={styles['fact']}>{t('wall.reservedText')}</p> : <Facts action={action} />}
      {recorded ? (
        <div className={styles['said']}>
          <p>
            <b>{said}</b>
          </p>
          {recorded.sentence ? <p>{recorded.sentence}</p> : null}
        </div>
      ) : null}
      <p className={styles['timer']} role="timer">
        {t('wall.spent', { minutes: fmt.duration(minutes) })}
      </p>
    </section>
  );
}

function Facts({ action }: { action: Action }) {
  const { t } = useTranslation(['planReview', 'actionPlan']);
  const fmt = useFmt();
  const { status, group, dueOn, dueText, daysLate, progress, reasons, news } = action;
  const due = dueText ?? (dueOn ? fmt.day(dueOn, 'long') : null);
  const known = news && {
    ...{ word: t(`actionPlan:news.words.${news.word}`), day: fmt.day(news.on, 'long') },
  };
  return (
    <>
      <ul className={styles['reasons']}>
        {reasons.map((reason) => (
          <li key={reason} data-reason={reason}>
            {reason === 'LATE' && daysLate > 0 ? t('wall.late', { count: daysLate }) : t(`reasons.${reason}`)}
          </li>
        ))}
      </ul>
      <p className={styles['fact']}>
        {[status ? t(`actionPlan:status.${status}`) : null, group, progress === null ? null : fmt.percent(progress)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className={styles['fact']}>{due ? t('wall.due', { day: due }) : t('step.noDue')}</p>
      <p className={styles['fact']}>{known ? t('wall.news', known) : t('wall.noNews')}</p>
    </>
  );
}
