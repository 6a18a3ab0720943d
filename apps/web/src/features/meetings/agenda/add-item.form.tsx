import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import Plus from 'lucide-react/icons/plus';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../../platform/send-on-ctrl-enter.ts';
import styles from './agenda.module.css';
import { useAddItem } from './agenda.queries.ts';
import { ItemFields } from './item-fields.tsx';
import { useItemForm } from './use-item-form.ts';

/** Adds an item at the end and is ready for the next one: Enter in the title, Ctrl Enter anywhere. */
export function AddItemForm({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('meetings');
  const { councilId } = useCouncil();
  const form = useItemForm();
  const add = useAddItem({ councilId, meetingId });
  const send = form.handleSubmit((item) =>
    add.mutate(item, {
      onSuccess: () => {
        form.reset(undefined, { keepFieldsRef: true }); // without them nothing could take the focus
        form.setFocus('title');
      },
      onError: (refusal) => void form.showFaults(refusal),
    }),
  );
  return (
    <form
      ref={sendOnCtrlEnter}
      className={styles['add']}
      aria-labelledby="add-item"
      noValidate
      onSubmit={(event) => void send(event)}
    >
      <h3 id="add-item">{t('agenda.add')}</h3>
      <ErrorSummary {...form.summary} />
      <Refusal error={add.error} />
      <ItemFields form={form} />
      <div className={styles['foot']}>
        <Button type="submit" icon={Plus} pending={add.isPending}>
          {t('agenda.addSubmit')}
        </Button>
        <span className={styles['about']}>{t('agenda.addHint')}</span>
      </div>
    </form>
  );
}
