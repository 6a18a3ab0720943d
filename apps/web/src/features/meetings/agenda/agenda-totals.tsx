import type { AgendaClock } from '@trame/domain/meetings/agenda-clock';
import { Chip } from '@trame/ui/chip';
import Clock from 'lucide-react/icons/clock';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../platform/words.tsx';
import styles from '../meetings.module.css';

/** How long the agenda is, when it ends, and by how much it is too long. `duration` is in minutes. */
export function AgendaTotals({ clock, duration }: { clock: AgendaClock; duration: number }) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  const { total, overrun, ends } = clock;
  return (
    <p className={styles['totals']}>
      {t('agenda.total', { total: fmt.duration(total), duration: fmt.duration(duration) })}
      {overrun > 0 ? (
        <Chip kind="warn" icon={Clock}>
          {t('agenda.overrun', { overrun: fmt.duration(overrun) })}
        </Chip>
      ) : (
        <span>{t('agenda.ends', { time: fmt.time(ends.slice(11)) })}</span>
      )}
    </p>
  );
}
