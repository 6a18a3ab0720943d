import { Link } from '@tanstack/react-router';
import type { PastTime } from '@trame/contracts/subjects';
import { Chip } from '@trame/ui/chip';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../council.tsx';
import { useFmt } from '../words.tsx';
import styles from './subjects.module.css';
import { useOpens } from './times-of-others.tsx';

type PastAction = PastTime['actions'][number];

/** The actions an item of a body gave birth to, as the plan has them today: who, when, where they stand. */
export function PastActions({ actions, bodyId }: { actions: readonly PastAction[]; bodyId: string }) {
  const opens = useOpens(bodyId);
  const { slug } = useCouncil();
  const { t } = useTranslation('subjects');
  const fmt = useFmt();
  if (actions.length === 0) return null;
  return (
    <ul className={styles['lines']}>
      {actions.map((action) => (
        <li key={action.id}>
          {opens ? (
            <Link to="/$clsm/plan/actions/$id" params={{ clsm: slug, id: action.id }}>
              {action.title}
            </Link>
          ) : (
            action.title
          )}
          <br />
          <span className={styles['about']}>
            <State action={action} />
            {action.leadName ?? t('since.noLead')},{' '}
            {action.dueOn ? t('since.due', { day: fmt.day(action.dueOn, 'long') }) : t('since.noDate')}
          </span>
        </li>
      ))}
    </ul>
  );
}

const KINDS = { DONE: 'ok', DROPPED: 'mute', IN_PROGRESS: 'run', RECURRING: 'run', ON_HOLD: 'warn' } as const;

function State({ action: { status, daysLate } }: { action: PastAction }) {
  const { t } = useTranslation('actionPlan');
  if (daysLate > 0) return <Chip kind="bad">{t('late', { count: daysLate })}</Chip>;
  const kind = status in KINDS ? KINDS[status as keyof typeof KINDS] : 'mute';
  return <Chip kind={kind}>{t(`status.${status}`)}</Chip>;
}
