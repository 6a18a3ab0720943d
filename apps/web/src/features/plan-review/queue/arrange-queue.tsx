import type { PlanReview } from '@trame/contracts/plan-review-answers';
import { ComboBox } from '@trame/ui/combo-box';
import { ReorderList } from '@trame/ui/reorder-list';
import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../platform/refusal.tsx';
import styles from '../plan-review.module.css';
import { type ReviewPath, useArrange } from '../plan-review.queries.ts';

/** The list put in order, shortened and completed by hand. */
export function ArrangeQueue({ path, review }: { path: ReviewPath; review: PlanReview }) {
  const { t } = useTranslation('planReview');
  const arrange = useArrange(path);
  const { version, steps, others } = review;
  const items = steps.map((step) => ({ ...step, id: step.actionId }));
  const put = (actionIds: readonly string[]) => arrange.mutate({ version, actionIds: [...actionIds] });
  const ids = items.map(({ id }) => id);
  return (
    <div className={styles['arrange']}>
      <Refusal error={arrange.error} />
      <ReorderList
        label={t('queue.title')}
        items={items}
        nameOf={({ title }) => title}
        onReorder={put}
        empty={t('queue.empty')}
        menu={({ id, recorded }) => [
          {
            label: t('queue.edit'),
            entries: [
              {
                id: 'remove',
                label: t('queue.remove'),
                icon: X,
                disabled: recorded !== null,
                onAction: () => put(ids.filter((one) => one !== id)),
              },
            ],
          },
        ]}
      >
        {({ number, title, reasons }) => (
          <>
            <span className={styles['lineTitle']}>{[number, title].filter(Boolean).join(' ')}</span>
            <span className={styles['lineWhy']}>{reasons.map((reason) => t(`reasons.${reason}`)).join(', ')}</span>
          </>
        )}
      </ReorderList>
      <ComboBox
        label={t('queue.add')}
        adds
        closes
        options={others.map(({ actionId, number, title, reasons }) => ({
          id: actionId,
          label: [number, title].filter(Boolean).join(' '),
          hint: reasons.map((reason) => t(`reasons.${reason}`)).join(', ') || undefined,
        }))}
        value={null}
        onChange={(option) => (option ? put([...ids, option.id]) : undefined)}
      />
      <p className="small muted">{t('queue.kept')}</p>
    </div>
  );
}
