import type { Projection } from '@trame/contracts/projection';
import { howDecided } from '@trame/copy/how-decided';
import { elapsedSeconds } from '@trame/domain/meetings/drift';
import Gavel from 'lucide-react/icons/gavel';
import { useTranslation } from 'react-i18next';
import { timed } from '../item-time.ts';
import styles from './projection.module.css';

const MINUTE = 60;

/** The item at hand and what was decided on it, in letters that the last row reads; the latest first. */
export function WallItem({ projection, now }: { projection: Projection; now: number }) {
  const { t } = useTranslation(['projection', 'liveMeetings', 'meetings']);
  const at = projection.items.findIndex(({ id }) => id === projection.currentItemId);
  const item = projection.items[at];
  if (projection.state !== 'IN_PROGRESS' || !item) {
    return (
      <section className={styles['item']} aria-live="polite">
        <h2>{t(projection.state === 'CLOSED' ? 'closed' : projection.state === 'IN_PROGRESS' ? 'noItem' : 'soon')}</h2>
      </section>
    );
  }
  const spent = Math.floor(elapsedSeconds(timed(item), now) / MINUTE);
  return (
    <section className={styles['item']} aria-labelledby="projection-item">
      <p className={styles['position']}>
        {t('liveMeetings:item.position', { position: at + 1 })} ·{' '}
        {t('liveMeetings:item.time', { spent, planned: item.plannedMinutes })}
      </p>
      <h2 id="projection-item" aria-live="polite">
        {item.restricted ? t('meetings:agenda.hidden') : item.title}
      </h2>
      {projection.decisions.length > 0 ? <Decisions decisions={projection.decisions} /> : null}
    </section>
  );
}

function Decisions({ decisions }: Pick<Projection, 'decisions'>) {
  const { t, i18n } = useTranslation(['projection', 'liveMeetings']);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- more decisions than the wall is high are scrolled by the arrows
    <ul className={styles['decisions']} aria-label={t('decisions')} tabIndex={0}>
      {decisions.toReversed().map((decision) => (
        <li key={decision.id}>
          <p className={styles['kind']}>
            <Gavel /> {t('liveMeetings:line.decisionNumber', { number: decision.number })} ·{' '}
            {howDecided(i18n, { ...decision, quorumReached: null })}
          </p>
          <p className={styles['words']}>{decision.text}</p>
        </li>
      ))}
    </ul>
  );
}
