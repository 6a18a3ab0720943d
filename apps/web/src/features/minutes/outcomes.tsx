import { Link } from '@tanstack/react-router';
import type { Minutes } from '@trame/contracts/minutes';
import { decisionNumber } from '@trame/domain/decisions/decision-number';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useFmt } from '../../platform/words.tsx';
import styles from './minutes.module.css';
import { DecisionLogLinks } from './renditions/decision-log-links.tsx';

/** What came out of the meeting: decisions by number, actions with the way to the plan. */
export function Outcomes({ minutes: { meeting, decisions, actions } }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  const { slug } = useCouncil();
  const fmt = useFmt();
  return (
    <>
      <Card title={t('page.decisions')} actions={<DecisionLogLinks meetingId={meeting.id} />}>
        {decisions.length === 0 ? <p className="muted">{t('page.noDecision')}</p> : null}
        <ul className={styles['outcomes']}>
          {decisions.map((decision) => (
            <li key={decision.id}>
              <a href={`#decision-${decision.id}`}>{decisionNumber(decision)}</a> {decision.text}
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('page.actions')}>
        {actions.length === 0 ? <p className="muted">{t('page.noAction')}</p> : null}
        <ul className={styles['outcomes']}>
          {actions.map(({ id, title, leadName, dueOn }) => (
            <li key={id}>
              <Link to="/$clsm/plan/actions/$id" params={{ clsm: slug, id }}>
                {title}
              </Link>
              <span className="small muted">
                {leadName ?? t('page.noLead')} · {dueOn ? fmt.day(dueOn, 'long') : t('page.noDue')}
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
