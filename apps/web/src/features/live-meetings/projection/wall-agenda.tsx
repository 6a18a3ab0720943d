import type { Projection } from '@trame/contracts/projection';
import Check from 'lucide-react/icons/check';
import Lock from 'lucide-react/icons/lock';
import { useTranslation } from 'react-i18next';
import { around } from './around.ts';
import styles from './projection.module.css';

/** The agenda, the item at hand always in sight. */
export function WallAgenda({ projection: { items, currentItemId } }: { projection: Projection }) {
  const { t } = useTranslation(['projection', 'liveMeetings', 'meetings']);
  const { shown, before, after } = around(
    items,
    items.findIndex(({ id }) => id === currentItemId),
  );
  return (
    <section className={styles['agenda']} aria-labelledby="projection-agenda">
      <h2 id="projection-agenda">{t('liveMeetings:agenda.title')}</h2>
      {before > 0 ? <p className={styles['more']}>{t('before', { count: before })}</p> : null}
      <ol start={before + 1}>
        {shown.map((item, at) => {
          const isCurrent = item.id === currentItemId;
          const isDone = item.done && !isCurrent;
          return (
            <li
              key={item.id}
              className={isCurrent ? styles['now'] : isDone ? styles['done'] : undefined}
              aria-current={isCurrent ? 'step' : undefined}
            >
              <span className={styles['number']}>{isDone ? <Check /> : before + at + 1}</span>
              <span className={styles['itemTitle']}>
                {isDone ? <span className="sr">{t('liveMeetings:agenda.done')}</span> : null}
                {item.restricted ? <Lock /> : null}
                {item.restricted ? t('meetings:agenda.hidden') : item.title}
              </span>
            </li>
          );
        })}
      </ol>
      {after > 0 ? <p className={styles['more']}>{t('after', { count: after })}</p> : null}
    </section>
  );
}
