import { useQuery } from '@tanstack/react-query';
import type { Plan } from '@trame/contracts/action-plan-answers';
import { PART_STYLES, type PartStyle, type Renumbering, renumber } from '@trame/domain/action-plan/renumber';
import { Button } from '@trame/ui/button';
import { Radio } from '@trame/ui/choice';
import { Loaded } from '@trame/ui/loaded';
import { Modal } from '@trame/ui/modal';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useSayRefusal } from '../../../platform/refusal.tsx';
import { planOf } from '../plan.queries.ts';
import styles from './roadmaps.module.css';
import { useNumberPlan } from './roadmaps.queries.ts';

interface RenumberDialogProps {
  roadmap: NonNullable<Plan['roadmap']>;
  onClose: () => void;
}

/** Numbers in the order of the plan, seen before they are written. */
export function RenumberDialog({ roadmap, onClose }: RenumberDialogProps) {
  const { t } = useTranslation('planHierarchy');
  const { councilId } = useCouncil();
  const explain = useSayRefusal();
  const whole = useQuery(planOf(councilId, { roadmap: roadmap.id })); // a filter would leave gaps
  return (
    <Modal isOpen title={t('numbers.title')} onClose={onClose}>
      <Loaded query={whole} explain={explain} empty={null} isEmpty={() => false}>
        {(plan) => <Preview plan={plan} onDone={onClose} />}
      </Loaded>
    </Modal>
  );
}

function Preview({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const { t } = useTranslation('planHierarchy');
  const { t: common } = useTranslation('common');
  const [parts, setParts] = useState<PartStyle>('LETTERS');
  const number = useNumberPlan();
  const changes = renumber(plan, parts).filter(({ number: had, next }) => had !== next);
  const { roadmap } = plan;
  const apply = () => {
    if (roadmap) number({ roadmap, changes });
    onDone();
  };
  return (
    <div className={styles['numbers']}>
      <fieldset className={styles['styles']}>
        <legend>{t('numbers.parts')}</legend>
        {PART_STYLES.map((style) => (
          <Radio
            key={style}
            name="parts"
            label={t(`numbers.styles.${style}`)}
            checked={parts === style}
            onChange={() => setParts(style)}
          />
        ))}
      </fieldset>
      <p>{t('numbers.changes', { count: changes.length })}</p>
      {changes.length > 0 ? <Changes changes={changes} /> : null}
      <div className={styles['buttons']}>
        <Button variant="primary" disabled={changes.length === 0} onClick={apply}>
          {t('numbers.apply')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {common('cancel')}
        </Button>
      </div>
    </div>
  );
}

function Changes({ changes }: { changes: readonly Renumbering[] }) {
  const { t } = useTranslation('planHierarchy');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls is reached by the keyboard
    <section className={styles['changes']} tabIndex={0} aria-label={t('numbers.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('numbers.before')}</th>
            <th scope="col">{t('numbers.after')}</th>
            <th scope="col">{t('numbers.line')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ id, number, next, title }) => (
            <tr key={id}>
              <td>{number ?? t('numbers.none')}</td>
              <td>{next}</td>
              <th scope="row">{title}</th>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
