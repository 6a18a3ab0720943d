import { useQuery } from '@tanstack/react-query';
import { Button } from '@trame/ui/button';
import { Select } from '@trame/ui/select';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodiesOf } from '../../../platform/bodies.queries.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { FeedAddress } from './feed-address.tsx';
import styles from './feeds.module.css';
import { useOpenFeed } from './feeds.queries.ts';

/** Following one more body: those that are followed have a line of their own. */
export function BodyFeed({ followed }: { followed: readonly string[] }) {
  const { t } = useTranslation('calendarFeeds');
  const { councilId } = useCouncil();
  const bodies = useQuery(bodiesOf(councilId));
  const open = useOpenFeed(councilId);
  const [bodyId, setBodyId] = useState<string | null>(null);
  const options = (bodies.data?.items ?? [])
    .filter(({ id }) => !followed.includes(id))
    .map(({ id, label }) => ({ id, label }));
  const given = open.data;
  return (
    <section className={styles['body']} aria-label={t('body')}>
      {options.length > 0 ? (
        <div className={styles['pick']}>
          <Select label={t('choose')} options={options} value={bodyId} onChange={setBodyId} />
          <Button
            pending={open.isPending}
            disabled={bodyId === null}
            onClick={() => bodyId && open.mutate({ scope: 'BODY', bodyId }, { onSuccess: () => setBodyId(null) })}
          >
            {t('get')}
          </Button>
        </div>
      ) : null}
      {given?.feed.body ? (
        <FeedAddress key={given.address} what={given.feed.body.label} address={given.address} />
      ) : null}
    </section>
  );
}
