import type { Projection } from '@trame/contracts/projection';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../platform/words.tsx';
import { elapsedMinutes } from '../elapsed.ts';
import styles from './projection.module.css';

/** Which meeting, and how long it has been going on. */
export function WallBar({ projection, now }: { projection: Projection; now: number }) {
  const { t } = useTranslation(['projection', 'liveMeetings']);
  const fmt = useFmt();
  const { title, bodyTag, startedAt, durationMinutes } = projection;
  const planned = fmt.duration(durationMinutes);
  const minutes = elapsedMinutes(projection, now);
  return (
    <header className={styles['bar']}>
      <span className={styles['tag']}>{bodyTag}</span>
      <h1>{title}</h1>
      {startedAt === null ? null : (
        <p
          className={styles['clock']}
          role="timer"
          aria-label={t('liveMeetings:elapsed', { used: fmt.duration(minutes), planned })}
        >
          <b>{fmt.duration(minutes)}</b> / {planned}
        </p>
      )}
    </header>
  );
}
