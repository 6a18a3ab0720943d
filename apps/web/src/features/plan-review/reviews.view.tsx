import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReviewLine } from '@trame/contracts/plan-review-answers';
import { wallClock } from '@trame/domain/time/wall-clock';
import { Card } from '@trame/ui/card';
import { Chip } from '@trame/ui/chip';
import { EmptyState } from '@trame/ui/empty-state';
import { Loaded } from '@trame/ui/loaded';
import ListTree from 'lucide-react/icons/list-tree';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Gate } from '../../platform/gate.tsx';
import { RouterButton } from '../../platform/link-button.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './plan-review.module.css';
import { reviewsOf } from './plan-review.queries.ts';
import { StartReviewForm } from './start-review.form.tsx';

/** Every review of the plan, and the form that prepares the next one. */
export function ReviewsView() {
  return (
    <Gate to="reviews.read">
      <Reviews />
    </Gate>
  );
}

function Reviews() {
  const { t } = useTranslation('planReview');
  const { councilId, slug, can } = useCouncil();
  const { reunion } = useSearch({ from: '/account/$clsm/desk/plan/revue' });
  const reviews = useQuery(reviewsOf(councilId));
  const explain = useSayRefusal();
  const back = (
    <RouterButton to="/$clsm/plan" params={{ clsm: slug }} icon={ListTree}>
      {t('plan')}
    </RouterButton>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={back}>
      <Loaded query={reviews} explain={explain} isEmpty={() => false} empty={null}>
        {({ items, places }) => (
          <div className={styles['page']}>
            {can('reviews.run') && items.every(({ closedAt }) => closedAt) ? (
              <StartReviewForm places={places} from={reunion ?? null} />
            ) : null}
            <Card title={t('list.title')}>
              {items.length === 0 ? <EmptyState>{t('list.none')}</EmptyState> : null}
              <ul className={styles['reviews']}>
                {items.map((line) => (
                  <Line key={line.id} line={line} />
                ))}
              </ul>
            </Card>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Line({ line }: { line: ReviewLine }) {
  const { t } = useTranslation(['planReview', 'common']);
  const fmt = useFmt();
  const { slug } = useCouncil();
  const { id, meeting, closedAt, createdAt, seen, actions } = line;
  const dayOf = (instant: string) => fmt.day(wallClock(new Date(instant), fmt.zone), 'long');
  const when = closedAt ? t('list.closed', { day: dayOf(closedAt) }) : t('list.opened', { day: dayOf(createdAt) });
  return (
    <li>
      <Chip kind={closedAt ? 'ok' : 'run'}>{t(closedAt ? 'list.over' : 'list.running')}</Chip>
      <span>
        <b>{meeting ? `${meeting.bodyTag}, ${meeting.title}` : t('list.outside')}</b>
        <span className="small muted">{[when, t('list.progress', { seen, total: actions })].join(' · ')}</span>
      </span>
      <Link
        to="/$clsm/plan/revue/$id"
        params={{ clsm: slug, id }}
        aria-label={t('common:actOn', { act: t(closedAt ? 'list.read' : 'list.resume'), name: when })}
      >
        {t(closedAt ? 'list.read' : 'list.resume')}
      </Link>
    </li>
  );
}
