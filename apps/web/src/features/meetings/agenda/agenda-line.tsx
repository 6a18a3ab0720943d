import type { AgendaItem } from '@trame/contracts/agenda';
import { useTranslation } from 'react-i18next';
import { useFmt } from '../../../platform/words.tsx';
import styles from './agenda.module.css';

/** One item: when it starts, what it is for, who presents, how long. */
export function AgendaLine({ item, start }: { item: AgendaItem; start: string }) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  const { title, purpose, presenter, minutes, description } = item;
  const about = [t(`purpose.${purpose}`), presenter ? t('agenda.by', { name: presenter }) : null];
  return (
    <div className={styles['item']}>
      <time className={styles['clock']} dateTime={start.slice(11)}>
        {fmt.time(start.slice(11))}
      </time>
      <div className={styles['words']}>
        <h3>{title}</h3>
        <p className={styles['about']}>{about.filter(Boolean).join(', ')}</p>
        {description ? <p className={styles['about']}>{description}</p> : null}
      </div>
      <span className={styles['minutes']}>{fmt.duration(minutes)}</span>
    </div>
  );
}
