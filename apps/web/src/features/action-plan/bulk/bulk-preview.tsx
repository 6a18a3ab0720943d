import { useQuery } from '@tanstack/react-query';
import type { ChangeManyBody } from '@trame/contracts/action-plan';
import { LEFT_REASONS, type PlanChangePreview } from '@trame/contracts/plan-views';
import { Button } from '@trame/ui/button';
import { Loaded } from '@trame/ui/loaded';
import { Modal } from '@trame/ui/modal';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import styles from './bulk.module.css';
import { previewOf, useChangeMany } from './bulk.queries.ts';

interface BulkPreviewProps {
  /** What is asked; `null` while nothing is. */
  asked: { body: ChangeManyBody; title: string } | null;
  onDone: () => void;
  onClose: () => void;
}

/** Before anything is written: how many actions change, and which are left out, with the reason. */
export function BulkPreview({ asked, onDone, onClose }: BulkPreviewProps) {
  return (
    <Modal isOpen={asked !== null} title={asked?.title ?? ''} onClose={onClose}>
      {asked ? <Preview body={asked.body} onDone={onDone} /> : null}
    </Modal>
  );
}

function Preview({ body, onDone }: { body: ChangeManyBody; onDone: () => void }) {
  const { t } = useTranslation('planViews');
  const { councilId } = useCouncil();
  const preview = useQuery(previewOf(councilId, body));
  const explain = useSayRefusal();
  const { mutate, isPending } = useChangeMany();
  const apply = () => mutate(body, { onSuccess: onDone });
  return (
    <Loaded query={preview} explain={explain} empty={null} isEmpty={() => false}>
      {(found) => (
        <div className={styles['preview']}>
          <p>{t('bulk.changes', { count: found.changes })}</p>
          <LeftOutList {...found} />
          {found.changes > 0 ? (
            <Button variant="primary" pending={isPending} onClick={apply}>
              {t('bulk.apply', { count: found.changes })}
            </Button>
          ) : null}
        </div>
      )}
    </Loaded>
  );
}

function LeftOutList({ left, leftCount }: PlanChangePreview) {
  const { t } = useTranslation('planViews');
  if (leftCount === 0) return null;
  return (
    <>
      <p>{t('bulk.left', { count: leftCount })}</p>
      {LEFT_REASONS.map((reason) => {
        const those = left.filter((one) => one.reason === reason);
        return those.length > 0 ? (
          <div key={reason}>
            <h3>{t(`bulk.reasons.${reason}`)}</h3>
            <ul className={styles['left']}>
              {those.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          </div>
        ) : null;
      })}
      {left.length < leftCount ? (
        <p className="muted">{t('bulk.andMore', { count: leftCount - left.length })}</p>
      ) : null}
    </>
  );
}
