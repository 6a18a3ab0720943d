import type { Plan } from '@trame/contracts/action-plan-answers';
import { Button } from '@trame/ui/button';
import { Modal } from '@trame/ui/modal';
import { Select } from '@trame/ui/select';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NOWHERE } from '../plan-places.ts';
import { useDestinations } from './destinations.ts';
import styles from './hierarchy.module.css';
import type { PlanNode } from './nodes.ts';
import { usePlace } from './use-place.ts';

interface MoveDialogProps {
  plan: Plan;
  node: PlanNode;
  isOpen: boolean;
  onClose: () => void;
}

/** "Déplacer vers": where in the plan, and under what there. It comes last; its neighbours are a step away. */
export function MoveDialog({ isOpen, onClose, ...rest }: MoveDialogProps) {
  const { t } = useTranslation('planHierarchy');
  return (
    <Modal isOpen={isOpen} title={t('moveTitle', { title: rest.node.title })} onClose={onClose}>
      <MoveFields {...rest} onDone={onClose} />
    </Modal>
  );
}

function MoveFields({ plan, node, onDone }: Omit<MoveDialogProps, 'isOpen' | 'onClose'> & { onDone: () => void }) {
  const { t } = useTranslation('planHierarchy');
  const { t: common } = useTranslation('common');
  const place = usePlace();
  const { places, undersOf, start } = useDestinations(plan, node);
  const [where, setWhere] = useState(start);
  const [under, setUnder] = useState(NOWHERE);
  const unders = undersOf(where);
  const move = unders.find(({ id }) => id === under)?.move ?? unders[0]?.move;
  return (
    <form
      className={styles['fields']}
      onSubmit={(event) => {
        event.preventDefault();
        if (move) place(move);
        onDone();
      }}
    >
      <Select
        label={t('where')}
        options={places}
        value={where}
        onChange={(id) => {
          setWhere(id);
          setUnder(NOWHERE);
        }}
      />
      {unders.length > 1 ? (
        <Select label={t(`under.${node.kind}`)} options={unders} value={under} onChange={setUnder} />
      ) : null}
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary">
          {t('submit')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
