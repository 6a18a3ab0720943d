import { useQuery } from '@tanstack/react-query';
import type { PlanReview } from '@trame/contracts/plan-review-answers';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { Loaded } from '@trame/ui/loaded';
import { Modal } from '@trame/ui/modal';
import CalendarCog from 'lucide-react/icons/calendar-cog';
import { type SyntheticEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Refusal, useSayRefusal } from '../../platform/refusal.tsx';
import { PlaceField } from './place-field.tsx';
import styles from './plan-review.module.css';
import { type ReviewPath, reviewsOf, useHoldReview } from './plan-review.queries.ts';

interface PlaceButtonProps {
  path: ReviewPath;
  review: PlanReview;
}

/** Attaches a review to a meeting, moves it to another or takes it out of one, and says what that makes of the minutes. */
export function PlaceButton({ path, review }: PlaceButtonProps) {
  const { t } = useTranslation('planReview');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={CalendarCog} onClick={() => setOpen(true)}>
        {t(review.meeting ? 'place.change' : 'place.attach')}
      </Button>
      {isOpen ? <PlaceDialog path={path} review={review} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function PlaceDialog({ path, review, onClose }: PlaceButtonProps & { onClose: () => void }) {
  const { t } = useTranslation('planReview');
  const { councilId } = useCouncil();
  const { meeting } = review;
  const reviews = useQuery(reviewsOf(councilId));
  const explain = useSayRefusal();
  const hold = useHoldReview(path, review.version, onClose);
  const [meetingId, choose] = useState(meeting?.id ?? null);
  const form = useId();
  // what was said was said there, and its minutes tell it
  const isFixed = review.steps.some(({ recorded }) => recorded);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (meetingId === (meeting?.id ?? null)) onClose();
    else hold.mutate(meetingId);
  };
  const footer = isFixed ? (
    <Button onClick={onClose}>{t('place.close')}</Button>
  ) : (
    <Button type="submit" form={form} variant="primary" pending={hold.isPending}>
      {t('place.save')}
    </Button>
  );
  return (
    <Modal title={t('place.title')} isOpen onClose={onClose} footer={footer}>
      {isFixed ? (
        <Banner kind="info">{t('place.fixed')}</Banner>
      ) : (
        <Loaded query={reviews} explain={explain} isEmpty={() => false} empty={null}>
          {({ places }) => (
            <form id={form} className={styles['both']} onSubmit={submit}>
              <Refusal error={hold.error} />
              <PlaceField
                places={meeting && places.every(({ id }) => id !== meeting.id) ? [meeting, ...places] : places}
                value={meetingId}
                onChange={choose}
              />
              <p>{t(meetingId ? 'place.inMeeting' : 'place.outside')}</p>
              {meeting && meeting.id !== meetingId ? <p>{t('place.left', { title: meeting.title })}</p> : null}
            </form>
          )}
        </Loaded>
      )}
    </Modal>
  );
}
