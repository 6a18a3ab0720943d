import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DissolvedBody } from '@trame/contracts/bodies';
import { BodyTag } from '@trame/ui/body-tag';
import { Button } from '@trame/ui/button';
import { Details } from '@trame/ui/details';
import { Loaded } from '@trame/ui/loaded';
import { Skeleton } from '@trame/ui/skeleton';
import { notify } from '@trame/ui/toaster';
import Undo2 from 'lucide-react/icons/undo-2';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useSayRefusal } from '../../platform/refusal.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './bodies.module.css';
import { dissolvedBodies, useRestoreBody } from './bodies.queries.ts';

/** Bodies that left the tree, to look at or to bring back. Nothing when there are none. */
export function DissolvedBodies() {
  const { t } = useTranslation('bodies');
  const query = useQuery(dissolvedBodies(useCouncil().councilId));
  return (
    <Loaded query={query} empty={null} waiting={<Skeleton lines={1} />} explain={useSayRefusal()}>
      {({ items, total }) => (
        <Details summary={t('dissolvedCount', { count: total })} data-print="hide">
          <ul className={styles['dissolved']}>
            {items.map((body) => (
              <Line key={body.id} body={body} />
            ))}
          </ul>
        </Details>
      )}
    </Loaded>
  );
}

function Line({ body: { id, type, tag, label, dissolvedOn } }: { body: DissolvedBody }) {
  const { t } = useTranslation('bodies');
  const { slug } = useCouncil();
  const fmt = useFmt();
  const restore = useRestoreBody();
  const bringBack = () => restore.mutate(id, { onSuccess: () => notify(t('restored', { name: label })) });
  return (
    <li>
      <span className={styles['name']}>
        <BodyTag type={type}>{tag}</BodyTag>
        <Link to="/$clsm/instances/$instance" params={{ clsm: slug, instance: id }}>
          {label}
        </Link>
      </span>
      <span className={styles['quiet']}>{t('dissolvedOn', { day: fmt.day(dissolvedOn, 'long') })}</span>
      <Button
        size="s"
        icon={Undo2}
        pending={restore.isPending}
        aria-label={t('restoreNamed', { name: label })}
        onClick={bringBack}
      >
        {t('restore')}
      </Button>
    </li>
  );
}
