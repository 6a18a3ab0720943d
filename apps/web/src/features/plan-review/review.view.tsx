import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { PlanReview } from '@trame/contracts/plan-review-answers';
import { Banner } from '@trame/ui/banner';
import { Button, LinkButton } from '@trame/ui/button';
import { Loaded } from '@trame/ui/loaded';
import Flag from 'lucide-react/icons/flag';
import Presentation from 'lucide-react/icons/presentation';
import Printer from 'lucide-react/icons/printer';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import Trash2 from 'lucide-react/icons/trash-2';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Gate } from '../../platform/gate.tsx';
import { HrefLink } from '../../platform/href-link.tsx';
import { Page } from '../../platform/page.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { ReviewConsole } from './console/review-console.tsx';
import { PlaceButton } from './place-button.tsx';
import styles from './plan-review.module.css';
import { type ReviewPath, reviewOf, useCloseReview, useForgetReview } from './plan-review.queries.ts';
import { ReviewSummary } from './review-summary.tsx';
import { TellButton } from './tell/tell-button.tsx';

/** One review: its console while it goes on, what was said once it is over. */
export function ReviewView() {
  const { id } = useParams({ from: '/account/$clsm/desk/plan/revue/$id' });
  return (
    <Gate to="reviews.read">
      <Review key={id} planReviewId={id} />
    </Gate>
  );
}

/** The screen of one review, for whoever may read it. */
export function Review({ planReviewId }: { planReviewId: string }) {
  const { t } = useTranslation('planReview');
  const { councilId, slug, can } = useCouncil();
  const path = { councilId, planReviewId };
  const review = useQuery(reviewOf(path));
  const explain = useSayRefusal();
  const { data } = review;
  const back = (
    <Link to="/$clsm/plan/revue" params={{ clsm: slug }}>
      {t('back')}
    </Link>
  );
  return (
    <Page
      title={t('title')}
      eyebrow={back}
      lead={data?.meeting ? `${data.meeting.bodyTag}, ${data.meeting.title}` : undefined}
      actions={data ? <Actions path={path} review={data} /> : null}
    >
      <Loaded query={review} explain={explain} isEmpty={() => false} empty={null}>
        {(found) =>
          found.closedAt || !can('reviews.run') ? (
            <ReviewSummary review={found} />
          ) : (
            <>
              <NotRunning review={found} />
              <ReviewConsole path={path} review={found} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Actions({ path, review }: { path: ReviewPath; review: PlanReview }) {
  const { t } = useTranslation('planReview');
  const { slug, can } = useCouncil();
  const navigate = useNavigate();
  const { end, reopen } = useCloseReview(path, review);
  const forget = useForgetReview(path, review.version);
  const leave = () => void navigate({ to: '/$clsm/plan/revue', params: { clsm: slug } });
  const print = (
    <Button icon={Printer} onClick={() => window.print()}>
      {t('print')}
    </Button>
  );
  if (!can('reviews.run')) return print;
  if (review.closedAt)
    return (
      <>
        {print}
        <Button icon={RotateCcw} pending={reopen.isPending} onClick={() => reopen.mutate()}>
          {t('reopen')}
        </Button>
        <TellButton path={path} />
      </>
    );
  const recorded = review.steps.some((step) => step.recorded);
  return (
    <>
      {recorded ? null : (
        <Button icon={Trash2} variant="quiet" onClick={() => forget.mutate(undefined, { onSuccess: leave })}>
          {t('forget')}
        </Button>
      )}
      <PlaceButton path={path} review={review} />
      <OpenWall planReviewId={path.planReviewId} />
      <Button icon={Flag} variant="primary" pending={end.isPending} onClick={() => end.mutate()}>
        {t('end')}
      </Button>
    </>
  );
}

/** Opens the wall in a window of its own, to be moved to the screen of the room; one window for one review. */
function OpenWall({ planReviewId }: Pick<ReviewPath, 'planReviewId'>) {
  const { t } = useTranslation('planReview');
  const { slug } = useCouncil();
  const href = `/${slug}/plan/revue/${planReviewId}/projection`;
  return (
    <LinkButton
      href={href}
      target="_blank"
      icon={Presentation}
      onClick={(event) => {
        // a browser that opens no window follows the link instead
        if (window.open(href, `trame-revue-${planReviewId}`, 'popup,width=1280,height=720')) event.preventDefault();
      }}
    >
      {t('project')}
      <span className="sr"> ({t('newWindow')})</span>
    </LinkButton>
  );
}

/** Nothing is recorded in a meeting that does not run: said before somebody tries. */
function NotRunning({ review: { meeting } }: { review: PlanReview }) {
  const { t } = useTranslation('planReview');
  const { slug } = useCouncil();
  if (!meeting || meeting.writable) return null;
  const link = <HrefLink href={`/${slug}/reunions/${meeting.id}/seance`}>{t('toMeeting')}</HrefLink>;
  return (
    <div className={styles['notice']}>
      <Banner kind="info" actions={link}>
        {t('notRunning')}
      </Banner>
    </div>
  );
}
