import type { LiveItem } from '@trame/contracts/live-meetings';
import { drift, elapsedSeconds } from '@trame/domain/meetings/drift';
import Check from 'lucide-react/icons/check';
import Lock from 'lucide-react/icons/lock';
import { useTranslation } from 'react-i18next';
import { useItemName } from '../../../platform/item-name.ts';
import { useHour } from '../flow/use-hour.ts';
import { timed } from '../item-time.ts';
import { useLive } from '../live.tsx';
import { AddItem } from './add-item.tsx';
import styles from './agenda.module.css';

/** The agenda with the time of each item and how far the meeting drifts from it. */
export function AgendaRail() {
  const { t } = useTranslation('liveMeetings');
  const { shown } = useLive();
  return (
    <>
      <h2 id="seance-agenda">{t('agenda.title')}</h2>
      {shown.meeting.state === 'IN_PROGRESS' ? <Drifting /> : null}
      <ol className={styles['items']}>
        {shown.items.map((item, at) => (
          <Item key={item.id} item={item} position={at + 1} />
        ))}
      </ol>
      {shown.counts ? null : <AddItem />}
    </>
  );
}

function Drifting() {
  const { t } = useTranslation('liveMeetings');
  const { shown, now } = useLive();
  const hour = useHour();
  const { usedMinutes, plannedMinutes, lateMinutes, expectedEnd } = drift(shown.items.map(timed), now.getTime());
  const used = t('agenda.used', { used: usedMinutes, planned: plannedMinutes });
  const share = Math.min(100, (100 * usedMinutes) / Math.max(1, plannedMinutes));
  return (
    <>
      <progress className={styles['progress']} value={share} max={100} aria-label={used} />
      <p className={styles['drift']}>
        {lateMinutes === 0 ? (
          t('agenda.onTime')
        ) : (
          <b className={lateMinutes > 0 ? styles['late'] : undefined}>
            {t(lateMinutes > 0 ? 'agenda.late' : 'agenda.early', { count: Math.abs(lateMinutes) })}
          </b>
        )}{' '}
        · {t('agenda.expectedEnd', { at: hour(new Date(expectedEnd).toISOString()) })}
      </p>
    </>
  );
}

function Item({ item, position }: { item: LiveItem; position: number }) {
  const { t } = useTranslation('liveMeetings');
  const { shown, itemId, look, now } = useLive();
  const nameOf = useItemName();
  const isCurrent = shown.meeting.currentItemId === item.id;
  const isDone = item.done && !isCurrent;
  const spent = Math.floor(elapsedSeconds(timed(item), now.getTime()) / 60);
  const { plannedMinutes: planned } = item;
  const state = isCurrent ? styles['now'] : isDone ? styles['done'] : undefined;
  return (
    <li className={state}>
      <button
        type="button"
        className={styles['item']}
        aria-current={itemId === item.id ? 'step' : undefined}
        onClick={() => look(item.id)}
      >
        <span className={styles['number']}>{isDone ? <Check /> : position}</span>
        <span className={styles['title']}>
          {isDone ? <span className="sr">{t('agenda.done')}</span> : null}
          {item.restricted ? <Lock className={styles['lock']} /> : null}
          {nameOf(item)}
          {item.restricted && !item.hidden ? <span className="sr"> ({t('item.restricted')})</span> : null}
        </span>
        <span className={styles['time']}>
          {isCurrent || isDone ? t('agenda.spent', { spent, planned }) : t('agenda.planned', { planned })}
        </span>
      </button>
    </li>
  );
}
