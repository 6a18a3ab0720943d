import type { BodyNode } from '@trame/contracts/bodies';
import { wouldCycle } from '@trame/domain/bodies/body-tree';
import { Button } from '@trame/ui/button';
import { Modal } from '@trame/ui/modal';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ParentSelect } from './parent-select.tsx';
import { usePlace } from './use-moves.ts';

interface PlaceBodyFormProps {
  bodies: readonly BodyNode[];
  body: BodyNode;
  onClose: () => void;
}

/** The same move as dragging, for everybody: only places that make no ring are offered. */
export function PlaceBodyForm({ bodies, body, onClose }: PlaceBodyFormProps) {
  const { t } = useTranslation('bodies');
  const place = usePlace(bodies);
  const [parentId, setParentId] = useState(body.parentId);
  const possible = bodies.filter(({ id }) => !wouldCycle(bodies, body.id, id));
  const move = () => {
    if (parentId !== body.parentId) place(body, parentId, bodies.length);
    onClose();
  };
  const footer = (
    <Button variant="primary" onClick={move}>
      {t('move.submit')}
    </Button>
  );
  return (
    <Modal size="s" title={t('move.title', { name: body.label })} isOpen onClose={onClose} footer={footer}>
      <ParentSelect label={t('move.under')} bodies={possible} value={parentId} onChange={setParentId} />
    </Modal>
  );
}
