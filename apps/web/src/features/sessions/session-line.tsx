import type { loginSession } from '@trame/contracts/sessions';
import { Button } from '@trame/ui/button';
import { Chip } from '@trame/ui/chip';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { useNow } from '../../platform/use-now.ts';
import { useFmt } from '../../platform/words.tsx';
import styles from './sessions.module.css';
import { useRevokeSession } from './sessions.queries.ts';

/** One device signed in: what it is, since when, and how to close it. */
export function SessionLine({ session }: { session: z.output<typeof loginSession> }) {
  const { t } = useTranslation('accounts');
  const fmt = useFmt();
  const revoke = useRevokeSession();
  const { id, device, current, createdAt, lastSeenAt } = session;
  const now = useNow();
  return (
    <li className={styles['line']}>
      <div>
        <h3>{device}</h3>
        <p className="small muted">
          {t('sessions.openedAt', { when: fmt.since(createdAt, now) })} ·{' '}
          {t('sessions.seenAt', { when: fmt.since(lastSeenAt, now) })}
        </p>
      </div>
      {current ? (
        <Chip kind="ok">{t('sessions.current')}</Chip>
      ) : (
        <Button
          size="s"
          pending={revoke.isPending}
          aria-label={t('sessions.revokeNamed', { device })}
          onClick={() => revoke.mutate(id)}
        >
          {t('sessions.revoke')}
        </Button>
      )}
    </li>
  );
}
