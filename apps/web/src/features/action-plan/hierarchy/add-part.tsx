import { actionPlanApi } from '@trame/contracts/action-plan';
import type { ActionRow } from '@trame/contracts/action-plan-answers';
import { Button } from '@trame/ui/button';
import { Modal } from '@trame/ui/modal';
import { TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../../platform/form.ts';
import { sendOnCtrlEnter } from '../../../platform/send-on-ctrl-enter.ts';
import styles from '../action-plan.module.css';
import { useAddAction } from '../action-plan.queries.ts';

interface AddPartProps {
  /** The action that gets a part. */
  row: ActionRow;
  isOpen: boolean;
  onClose: () => void;
}

/** A sub-action: its title, in the place and the group of its action. */
export function AddPart({ row, isOpen, onClose }: AddPartProps) {
  const { t } = useTranslation('actionPlan');
  return (
    <Modal isOpen={isOpen} title={t('parts.add')} onClose={onClose}>
      <PartFields row={row} onDone={onClose} />
    </Modal>
  );
}

function PartFields({ row, onDone }: { row: ActionRow; onDone: () => void }) {
  const { t } = useTranslation('actionPlan');
  const { t: common } = useTranslation('common');
  const add = useAddAction();
  const form = useContractForm(actionPlanApi.addAction.body, { defaultValues: { title: '' } });
  const save = form.handleSubmit(({ title }) =>
    add.mutate({ title, parentId: row.id, bodyId: row.body?.id ?? null }, { onSuccess: onDone }),
  );
  return (
    <form ref={sendOnCtrlEnter} className={styles['form']} onSubmit={(event) => void save(event)} noValidate>
      <p className="muted">{t('parts.under', { title: row.title })}</p>
      <TextField label={t('parts.label')} autoFocus error={form.faultOf('title')} {...form.register('title')} />
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary" pending={add.isPending}>
          {t('addForm.submit')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
