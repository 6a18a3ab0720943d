import { useNavigate } from '@tanstack/react-router';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import ListChecks from 'lucide-react/icons/list-checks';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Refusal } from '../../platform/refusal.tsx';
import { PlaceField, type PlaceFieldProps } from './place-field.tsx';
import styles from './plan-review.module.css';
import { useOpenReview } from './plan-review.queries.ts';

interface StartReviewFormProps {
  places: PlaceFieldProps['places'];
  /** The meeting somebody comes from. */
  from: string | null;
}

/** In which meeting the next review is held; its list fills itself. */
export function StartReviewForm({ places, from }: StartReviewFormProps) {
  const { t } = useTranslation('planReview');
  const { councilId, slug } = useCouncil();
  const navigate = useNavigate();
  const open = useOpenReview(councilId, (id) => {
    void navigate({ to: '/$clsm/plan/revue/$id', params: { clsm: slug, id } });
  });
  const first = places.find(({ id }) => id === from) ?? places[0];
  const [meetingId, choose] = useState(first?.id ?? null);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    open.mutate({ meetingId, itemId: null });
  };
  return (
    <Card title={t('start.title')}>
      <form className={styles['start']} onSubmit={submit}>
        <p>{t('start.text')}</p>
        <Refusal error={open.error} />
        <PlaceField
          places={places}
          value={meetingId}
          onChange={choose}
          hint={meetingId ? t('start.hint') : undefined}
        />
        <Button type="submit" variant="primary" icon={ListChecks} pending={open.isPending}>
          {t('start.submit')}
        </Button>
      </form>
    </Card>
  );
}
