import type { Mandate } from '@trame/contracts/seats';
import { Button } from '@trame/ui/button';
import { DatePicker } from '@trame/ui/date-picker';
import { Modal } from '@trame/ui/modal';
import { notify } from '@trame/ui/toaster';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../platform/refusal.tsx';
import { useToday } from '../../../platform/use-today.ts';
import styles from '../bodies.module.css';
import { useChangeMandate } from './seats.queries.ts';

interface EndMandateFormProps {
  mandate: Mandate;
  onClose: () => void;
}

/** The last day of a mandate; the seat is vacant from the next one. */
export function EndMandateForm({ mandate, onClose }: EndMandateFormProps) {
  const { t } = useTranslation('bodies');
  const change = useChangeMandate();
  const today = useToday();
  const [endsOn, setEndsOn] = useState<string | null>(mandate.endsOn ?? today);
  const ended = () => {
    notify(t('seats.ended'));
    onClose();
  };
  const save = () =>
    change.mutate({ mandateId: mandate.id, version: mandate.version ?? 0, body: { endsOn } }, { onSuccess: ended });
  const footer = (
    <Button variant="primary" pending={change.isPending} onClick={save}>
      {t('seats.submitEnd')}
    </Button>
  );
  return (
    <Modal size="s" title={t('seats.endTitle')} isOpen onClose={onClose} footer={footer}>
      <div className={styles['form']}>
        <Refusal error={change.error} />
        <p>{mandate.holder?.name ?? mandate.organization?.name}</p>
        <DatePicker label={t('seats.endsOn')} value={endsOn} onChange={setEndsOn} />
      </div>
    </Modal>
  );
}
