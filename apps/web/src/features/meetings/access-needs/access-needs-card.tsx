import { useQuery } from '@tanstack/react-query';
import type { AccessNeeds } from '@trame/contracts/access-needs';
import { Button } from '@trame/ui/button';
import { Card } from '@trame/ui/card';
import { Checkbox } from '@trame/ui/choice';
import { Loaded } from '@trame/ui/loaded';
import { Skeleton } from '@trame/ui/skeleton';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import type { MeetingPath } from '../meetings.queries.ts';
import styles from './access-needs.module.css';
import { needsOf, usePutNeeds } from './access-needs.queries.ts';
import { NeedsDialog } from './needs.dialog.tsx';

/** What people need to take part, to be seen to before the day: for the coordination alone. */
export function AccessNeedsCard({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('onTheDay');
  const { councilId } = useCouncil();
  const path = { councilId, meetingId };
  const query = useQuery(needsOf(path));
  const [editing, setEditing] = useState<AccessNeeds | 'new' | null>(null);
  const said = query.data?.items.filter(({ version }) => version > 0) ?? [];
  const done = said.filter(({ provided }) => provided).length;
  const aside =
    said.length > 0 ? <span className={styles['quiet']}>{t('needs.count', { done, count: said.length })}</span> : null;
  return (
    <Card title={t('needs.title')} aside={aside}>
      <p className={styles['quiet']}>{t('needs.intro')}</p>
      <Loaded
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className={styles['quiet']}>{t('needs.none')}</p>}
        explain={useSayRefusal()}
        waiting={<Skeleton height="4rem" />}
      >
        {({ items }) => (
          <ul className={styles['list']}>
            {items.map((one) => (
              <Line key={one.personId} one={one} path={path} onEdit={() => setEditing(one)} />
            ))}
          </ul>
        )}
      </Loaded>
      <Button size="s" variant="quiet" icon={Plus} onClick={() => setEditing('new')}>
        {t('needs.add')}
      </Button>
      {editing ? (
        <NeedsDialog path={path} needs={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      ) : null}
    </Card>
  );
}

function Line({ one, path, onEdit }: { one: AccessNeeds; path: MeetingPath; onEdit: () => void }) {
  const { t } = useTranslation('onTheDay');
  const put = usePutNeeds(path);
  const { personId, name, needs, other, remember, provided, version } = one;
  const words = [...needs.map((need) => t(`needs.need.${need}`)), ...(other ? [other] : [])].join(', ');
  const save = (isProvided: boolean) =>
    put.mutate({ personId, version, body: { needs, other, remember, provided: isProvided } });
  return (
    <li className={styles['line']}>
      <div>
        <b>{name}</b>
        <p>{words}</p>
        {version === 0 ? <p className={styles['quiet']}>{t('needs.proposed')}</p> : null}
      </div>
      <div className={styles['acts']}>
        {version === 0 ? (
          <Button
            size="s"
            pending={put.isPending}
            aria-label={t('needs.takeFor', { name })}
            onClick={() => save(false)}
          >
            {t('needs.take')}
          </Button>
        ) : (
          <>
            <Checkbox
              label={
                <>
                  <span aria-hidden="true">{t('needs.providedShort')}</span>
                  <span className="sr">{t('needs.provided', { name })}</span>
                </>
              }
              checked={put.isPending ? put.variables.body.provided : provided}
              onChange={({ target }) => save(target.checked)}
            />
            <Button size="s" variant="quiet" aria-label={t('needs.editOf', { name })} onClick={onEdit}>
              {t('needs.edit')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}
