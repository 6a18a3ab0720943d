import { useNavigate } from '@tanstack/react-router';
import type { ResponseOf } from '@trame/contracts/endpoint';
import type { planReviewApi } from '@trame/contracts/plan-review';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Select } from '@trame/ui/select';
import ListChecks from 'lucide-react/icons/list-checks';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { Refusal } from '../../platform/refusal.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './plan-review.module.css';
import { useOpenReview } from './plan-review.queries.ts';

const NO_PLACE = 'none';

interface StartReviewFormProps {
  places: ResponseOf<typeof planReviewApi.list>['places'];
  /** The meeting somebody comes from. */
  from: string | null;
}

/** In which meeting the next review is held; its list fills itself. */
export function StartReviewForm({ places, from }: StartReviewFormProps) {
  const { t } = useTranslation('planReview');
  const fmt = useFmt();
  const { councilId, slug } = useCouncil();
  const navigate = useNavigate();
  const open = useOpenReview(councilId, (id) => {
    void navigate({ to: '/$clsm/plan/revue/$id', params: { clsm: slug, id } });
  });
  const first = places.find(({ id }) => id === from) ?? places[0];
  const [chosen, choose] = useState(first?.id ?? NO_PLACE);
  const meetingId = chosen === NO_PLACE ? null : chosen;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    open.mutate({ meetingId, itemId: null });
  };
  const options = places.map(({ id, title, bodyTag, startsLocal }) => ({
    ...{ id, label: t('start.placeOption', { tag: bodyTag, day: fmt.day(startsLocal, 'long'), title }) },
  }));
  return (
    <Card title={t('start.title')}>
      <form className={styles['start']} onSubmit={submit}>
        <p>{t('start.text')}</p>
        <Refusal error={open.error} />
        <Select
          label={t('start.place')}
          hint={meetingId ? t('start.hint') : undefined}
          options={[...options, { id: NO_PLACE, label: t('start.noPlace') }]}
          value={chosen}
          onChange={choose}
        />
        <Button type="submit" variant="primary" icon={ListChecks} pending={open.isPending}>
          {t('start.submit')}
        </Button>
      </form>
    </Card>
  );
}
