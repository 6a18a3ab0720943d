import { howDecided } from '@trame/copy/how-decided';
import { Chip } from '@trame/ui/chip';
import Check from 'lucide-react/icons/check';
import Gavel from 'lucide-react/icons/gavel';
import { useTranslation } from 'react-i18next';
import { changeOf, draftOfDecision } from '../composer/line-draft.ts';
import type { ShownDecision } from '../kept/with-kept.ts';
import { useLive } from '../live.tsx';
import { EditLine } from './edit-line.tsx';
import styles from './flow.module.css';
import { LineMenu } from './line-menu.tsx';
import { useEditing } from './use-editing.ts';
import { useHour } from './use-hour.ts';

const CHIPS = {
  CONSENSUS: 'ok',
  NOTED: 'info',
  FAVOURABLE: 'ok',
  RESERVATIONS: 'warn',
  UNFAVOURABLE: 'bad',
  VOTE: 'ok',
  DEFERRED: 'mute',
} as const;

/** A decision in the flow: what, how, and how many were there. */
export function DecisionCard({ decision }: { decision: ShownDecision }) {
  const { t, i18n } = useTranslation('liveMeetings');
  const { fmt } = useLive();
  const hour = useHour();
  const { id, itemId, version, decidedAt, number, kind, presentCount, reviewOn } = decision;
  const [editing, setEditing] = useEditing(itemId, id);
  const what = number === null ? t('line.DECISION') : t('line.decisionNumber', { number });
  const draft = draftOfDecision(decision);
  const where = { itemId, version, at: decidedAt };
  return (
    <div className={`${styles['card']} ${styles['decision']}`}>
      <div className={styles['head']}>
        <Gavel />
        <span>{what}</span>
        <span className={styles['cardAt']}>{hour(decidedAt)}</span>
        <LineMenu what={what} asIs={changeOf(draft, where)} onEdit={() => setEditing(true)} />
      </div>
      {editing ? (
        <EditLine draft={draft} {...where} onDone={() => setEditing(false)} />
      ) : (
        <>
          <p className={styles['cardWords']}>{decision.text}</p>
          <div className={styles['facts']}>
            <Chip kind={CHIPS[kind]} {...(CHIPS[kind] === 'info' ? { icon: Check } : {})}>
              {howDecided(i18n, decision)}
            </Chip>
            {presentCount === null ? null : (
              <span className="small muted">{t('line.present', { count: presentCount })}</span>
            )}
            {decision.needsExternalAct ? (
              <span className="small muted">{decision.externalReference ?? t('line.externalAct')}</span>
            ) : null}
            {reviewOn ? (
              <span className="small muted">
                {t('line.reviewOn')} {fmt.day(reviewOn, 'long')}
              </span>
            ) : null}
          </div>
        </>
      )}
    </div>
  );
}
