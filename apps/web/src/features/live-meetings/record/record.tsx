import { useTranslation } from 'react-i18next';
import { useLive } from '../live.tsx';
import styles from './record.module.css';

/** How much came out of the meeting so far. */
export function RecordCounts() {
  const { t } = useTranslation('liveMeetings');
  const { shown } = useLive();
  return (
    <section className={styles['counts']} aria-labelledby="seance-record">
      <h2 id="seance-record">{t('record.title')}</h2>
      <dl>
        <div>
          <dt>{t('record.decisions')}</dt>
          <dd>{shown.decisions.length}</dd>
        </div>
        <div>
          <dt>{t('record.actions')}</dt>
          <dd>{shown.actions.length}</dd>
        </div>
      </dl>
    </section>
  );
}

/** What came out of it, as a list: the phone's fourth view. */
export function RecordList() {
  const { t } = useTranslation('liveMeetings');
  const { shown, fmt } = useLive();
  return (
    <div className={styles['list']}>
      <h2>{t('record.decisions')}</h2>
      {shown.decisions.length === 0 ? <p className="muted">{t('record.noDecision')}</p> : null}
      <ol>
        {shown.decisions.map(({ id, number, text }) => (
          <li key={id}>
            <b>{number === null ? t('line.DECISION') : t('line.decisionNumber', { number })}</b> {text}
          </li>
        ))}
      </ol>
      <h2>{t('record.actions')}</h2>
      {shown.actions.length === 0 ? <p className="muted">{t('record.noAction')}</p> : null}
      <ul>
        {shown.actions.map(({ id, title, leadName, dueOn }) => (
          <li key={id}>
            {title}
            <span className="small muted">
              {' '}
              {leadName ?? t('line.noLead')} · {dueOn ? fmt.day(dueOn, 'long') : t('line.noDue')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
