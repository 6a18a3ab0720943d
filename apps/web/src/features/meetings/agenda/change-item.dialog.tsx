import type { AgendaItem } from '@trame/contracts/agenda';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { TextAreaField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../../platform/send-on-ctrl-enter.ts';
import type { MeetingPath } from '../meetings.queries.ts';
import styles from './agenda.module.css';
import { useChangeItem } from './agenda.queries.ts';
import { ItemFields } from './item-fields.tsx';
import { useItemForm } from './use-item-form.ts';

interface ChangeItemDialogProps {
  path: MeetingPath;
  item: AgendaItem;
  onClose: () => void;
}

/** Changing one item, at the version that was read: a refusal leaves what was typed. */
export function ChangeItemDialog({ path, item, onClose }: ChangeItemDialogProps) {
  const { t } = useTranslation(['meetings', 'common']);
  const form = useItemForm(item);
  const change = useChangeItem(path);
  const send = form.handleSubmit((body) =>
    change.mutate(
      { itemId: item.id, version: item.version, body },
      { onSuccess: onClose, onError: (refusal) => void form.showFaults(refusal) },
    ),
  );
  return (
    <Modal title={t('agenda.edit')} isOpen onClose={onClose} guarded>
      <form ref={sendOnCtrlEnter} className={styles['form']} noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary {...form.summary} />
        <Refusal error={change.error} />
        <ItemFields form={form} presenter={item.presenter} />
        <TextAreaField
          label={t('agenda.description')}
          optional
          error={form.faultOf('description')}
          {...form.register('description')}
        />
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" variant="primary" pending={change.isPending}>
            {t('common:save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
