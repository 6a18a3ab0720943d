import { type Corner, type CornerBody, cornerBody } from '@trame/contracts/corners';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { NumberField, TextField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../../platform/form.ts';
import { newId } from '../../../platform/new-id.ts';
import { nullWhenEmpty, numberOrNull } from '../../../platform/null-when-empty.ts';
import { Refusal } from '../../../platform/refusal.tsx';
import type { MeetingPath } from '../meetings.queries.ts';
import styles from './corners.module.css';
import { usePutCorner, useRemoveCorner } from './corners.queries.ts';

interface CornerDialogProps {
  path: MeetingPath;
  /** `null`: one to add. */
  corner: Corner | null;
  onClose: () => void;
}

const USUAL = { label: '', room: null, capacity: 12 };

/** Adding a corner, or changing its title, its room and its places. */
export function CornerDialog({ path, corner, onClose }: CornerDialogProps) {
  const { t } = useTranslation('onTheDay');
  return (
    <Modal title={corner ? t('corners.editOf', corner) : t('corners.add')} isOpen onClose={onClose} size="s" guarded>
      <CornerForm path={path} corner={corner} onClose={onClose} />
    </Modal>
  );
}

function CornerForm({ path, corner, onClose }: CornerDialogProps) {
  const { t } = useTranslation('onTheDay');
  const [cornerId] = useState(corner?.id ?? newId());
  const put = usePutCorner(path);
  const remove = useRemoveCorner(path);
  const version = corner?.version ?? 0;
  const { label, room, capacity } = corner ?? USUAL;
  const form = useContractForm(cornerBody, { defaultValues: { label, room, capacity } });
  const save = (body: CornerBody) =>
    put.mutate(
      { cornerId, version, body },
      { onSuccess: onClose, onError: (refusal) => void form.showFaults(refusal) },
    );
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void form.handleSubmit(save)(event)}>
      <ErrorSummary {...form.summary} />
      <Refusal error={put.error ?? remove.error} />
      <TextField label={t('corners.label')} error={form.faultOf('label')} {...form.register('label')} />
      <TextField
        label={t('corners.room')}
        optional
        error={form.faultOf('room')}
        {...form.register('room', nullWhenEmpty)}
      />
      <NumberField
        label={t('corners.capacity')}
        min={1}
        error={form.faultOf('capacity')}
        {...form.register('capacity', numberOrNull)}
      />
      <div className={styles['acts']}>
        <Button type="submit" variant="primary" pending={put.isPending}>
          {t('corners.save')}
        </Button>
        {corner ? (
          <Button
            variant="danger"
            pending={remove.isPending}
            onClick={() => remove.mutate({ cornerId, version }, { onSuccess: onClose })}
          >
            {t('corners.remove')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
