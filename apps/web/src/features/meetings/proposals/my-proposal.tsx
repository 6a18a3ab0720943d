import type { Proposal } from '@trame/contracts/proposals';
import { Button } from '@trame/ui/button';
import { Chip } from '@trame/ui/chip';
import { useTranslation } from 'react-i18next';
import type { MeetingPath } from '../meetings.queries.ts';
import styles from '../subjects/subjects.module.css';
import { useWithdraw } from './proposals.queries.ts';

const LOOKS = { WAITING: 'mute', TAKEN: 'ok', DECLINED: 'warn' } as const;

/** One's own proposal, where it stands, and what the coordination answered. */
export function MyProposal({ proposal, path }: { proposal: Proposal; path: MeetingPath }) {
  const { t } = useTranslation('subjects');
  const withdraw = useWithdraw(path);
  const { title, description, state, reason } = proposal;
  return (
    <li className={styles['line']}>
      <div className={styles['words']}>
        <h3>{title}</h3>
        {description ? <p className={styles['about']}>{description}</p> : null}
        {reason ? <p className={styles['about']}>{t('proposals.reason', { reason })}</p> : null}
      </div>
      <div className={styles['acts']}>
        <Chip kind={LOOKS[state]}>{t(`proposals.state.${state}`)}</Chip>
        {state === 'WAITING' ? (
          <Button
            size="s"
            variant="quiet"
            pending={withdraw.isPending}
            aria-label={t('proposals.withdrawOne', { title })}
            onClick={() => withdraw.mutate(proposal)}
          >
            {t('proposals.withdraw')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}
