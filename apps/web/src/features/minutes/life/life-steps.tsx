import type { MinutesLife } from '@trame/contracts/minutes-life';
import { MINUTES_STATUSES, type MinutesStatus } from '@trame/domain/minutes/minutes-status';
import { wallClock } from '@trame/domain/time/wall-clock';
import Circle from 'lucide-react/icons/circle';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleDot from 'lucide-react/icons/circle-dot';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useToday } from '../../../platform/use-today.ts';
import { useFmt } from '../../../platform/words.tsx';
import styles from './life.module.css';

const STEPS = ['REVIEW', 'CIRCULATED', 'APPROVED', 'ARCHIVED'] as const;
type Step = (typeof STEPS)[number];

const rank = (status: MinutesStatus): number => MINUTES_STATUSES.indexOf(status);

/** The review lasts until the minutes circulate; the other steps are done as soon as they are reached. */
function stateOf(step: Step, { status }: MinutesLife): 'done' | 'now' | 'ahead' {
  if (step === 'REVIEW') return status === 'REVIEW' ? 'now' : rank(status) > rank('REVIEW') ? 'done' : 'ahead';
  return rank(status) >= rank(step) ? 'done' : 'ahead';
}

const FACES = { done: CircleCheck, now: CircleDot, ahead: Circle };

/** The four steps of minutes, each with its day and whose it is. */
export function LifeSteps({ life }: { life: MinutesLife }) {
  const { t } = useTranslation('minutesLife');
  const says = useSays(life);
  return (
    <ol className={styles['steps']}>
      {STEPS.map((step) => {
        const state = stateOf(step, life);
        const Face = FACES[state];
        return (
          <li key={step} className={styles['step']} data-state={state}>
            <Face aria-hidden="true" />
            <span>
              <strong>{t(`step.${step}`)}</strong>
              {state === 'done' ? <span className="sr"> {t('done')}</span> : null}
              {says(step).map((line) => (
                <small key={line}>{line}</small>
              ))}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** What is told under each step. */
function useSays(life: MinutesLife): (step: Step) => string[] {
  const { t } = useTranslation('minutesLife');
  const { zone } = useCouncil();
  const fmt = useFmt();
  const today = useToday();
  const dayOf = (instant: string) => fmt.day(wallClock(new Date(instant), zone).slice(0, 10), 'long');
  const review = (): string[] => {
    const { agreedAt, agreedBy, reviewer, reviewAskedAt, status, returnReason } = life;
    if (agreedAt && agreedBy) return [t('reviewAgreed', { name: agreedBy.name, day: dayOf(agreedAt) })];
    if (status === 'DRAFT' && returnReason) return [t('returned', { reason: returnReason })];
    if (status === 'REVIEW' && reviewer && reviewAskedAt)
      return [t('reviewAsked', { name: reviewer.name, day: dayOf(reviewAskedAt) })];
    return rank(status) > rank('REVIEW') ? [t('reviewNone')] : [];
  };
  const circulation = (): string[] => {
    const { circulatedAt, correctionsUntil } = life;
    if (!circulatedAt || !correctionsUntil) return [];
    const until = t(correctionsUntil >= today ? 'correctionsUntil' : 'correctionsOver', {
      day: fmt.day(correctionsUntil, 'long'),
    });
    return [t('circulated', { day: dayOf(circulatedAt) }), until];
  };
  const approval = (): string[] => {
    const { approvedAt, approvedBy, approvedIn, approvalAhead, silenceOn, status, reservations } = life;
    if (approvedAt) {
      const day = dayOf(approvedAt);
      const by = approvedIn
        ? t('approvedIn', { day: fmt.day(approvedIn.local.slice(0, 10), 'long') })
        : t(approvedBy === 'SILENCE' ? 'approvedBySilence' : 'approvedOn', { day });
      return [by, ...(reservations ? [t('reservations', { text: reservations })] : [])];
    }
    if (silenceOn) return [t('silence', { day: fmt.day(silenceOn, 'long') })];
    if (approvalAhead) return [t('approvalAhead', { day: fmt.day(approvalAhead.local.slice(0, 10), 'long') })];
    return status === 'CIRCULATED' ? [t('approvalNowhere')] : [];
  };
  return (step) => {
    if (step === 'REVIEW') return review();
    if (step === 'CIRCULATED') return circulation();
    if (step === 'APPROVED') return approval();
    return life.archivedAt ? [t('archivedOn', { day: dayOf(life.archivedAt) })] : [];
  };
}
