import type { AgendaItem } from '@trame/contracts/agenda';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { TextAreaField } from '@trame/ui/text-field';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../../platform/api-error.ts';
import { Refusal } from '../../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../../platform/send-on-ctrl-enter.ts';
import type { MeetingPath } from '../meetings.queries.ts';
import styles from './agenda.module.css';
import { useChangeItem } from './agenda.queries.ts';
import { ItemConflict } from './item-conflict.tsx';
import { ItemFields } from './item-fields.tsx';
import { useItemForm } from './use-item-form.ts';

interface ChangeItemDialogProps {
  path: MeetingPath;
  item: AgendaItem;
  /** Whether people were told of the agenda. */
  convened: boolean;
  onClose: () => void;
}

/** Changing one item, at the version that was read: a refusal leaves what was typed. */
export function ChangeItemDialog({ path, item, convened, onClose }: ChangeItemDialogProps) {
  const { t } = useTranslation(['meetings', 'common']);
  const form = useItemForm(item);
  const change = useChangeItem(path);
  const save = (version: number) =>
    void form.handleSubmit((body) =>
      change.mutate(
        { itemId: item.id, version, body },
        { onSuccess: onClose, onError: (refusal) => void form.showFaults(refusal) },
      ),
    )();
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    save(item.version);
  };
  return (
    <Modal title={t('agenda.edit')} isOpen onClose={onClose} guarded>
      <form ref={sendOnCtrlEnter} className={styles['form']} noValidate onSubmit={send}>
        <ErrorSummary {...form.summary} />
        <Refusal error={codeOf(change.error) === 'VERSION_STALE' ? null : change.error} />
        <ItemFields form={form} item={item} convened={convened} />
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
        <ItemConflict
          error={change.error}
          mine={change.variables?.body}
          pending={change.isPending}
          onKeepMine={({ version }) => save(version)}
          onTakeTheirs={onClose}
          onClose={change.reset}
        />
      </form>
    </Modal>
  );
}
