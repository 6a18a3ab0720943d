import { Link } from '@tanstack/react-router';
import type { ActionSheet } from '@trame/contracts/action-sheet-answers';
import { decisionNumber } from '@trame/domain/decisions/decision-number';
import { Card } from '@trame/ui/card';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useFmt } from '../../../platform/words.tsx';
import styles from './sheet.module.css';

/** Where the action was, or will be, spoken of, and what was decided. */
export function ConcerningCard({ sheet: { meetings, decisions } }: { sheet: ActionSheet }) {
  const { t } = useTranslation('actionSheet');
  const { slug } = useCouncil();
  const fmt = useFmt();
  if (meetings.length === 0 && decisions.length === 0) return null;
  return (
    <Card title={t('concerning.title')}>
      <ul className={styles['lines']}>
        {decisions.map(({ id, meetingId, decidedOn, text, ...decision }) => (
          <li key={id}>
            <div className={styles['line']}>
              <p className="small muted">
                {t('concerning.decided', { number: decisionNumber(decision), day: fmt.day(decidedOn, 'long') })}
              </p>
              <p>
                <Link to="/$clsm/reunions/$meetingId" params={{ clsm: slug, meetingId }}>
                  {text}
                </Link>
              </p>
            </div>
          </li>
        ))}
        {meetings.map(({ itemId, itemTitle, meetingId, meetingTitle, heldOn, held }) => (
          <li key={itemId}>
            <div className={styles['line']}>
              <p className="small muted">
                {t(held ? 'concerning.held' : 'concerning.ahead', {
                  title: meetingTitle,
                  day: fmt.day(heldOn, 'long'),
                })}
              </p>
              <p>
                <Link to="/$clsm/reunions/$meetingId" params={{ clsm: slug, meetingId }}>
                  {itemTitle}
                </Link>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
