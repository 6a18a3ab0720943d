import { proposeBody } from '@trame/contracts/proposals';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { TextAreaField, TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../platform/form.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../platform/send-on-ctrl-enter.ts';
import styles from './groups.module.css';
import { useProposePoint } from './groups.queries.ts';

/** What to talk about, and why now: whoever leads the group has its agenda in hand, so that the point is on it at once. */
export function ProposePointDialog({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const { t } = useTranslation(['groups', 'common']);
  const proposing = useProposePoint(meetingId);
  const form = useContractForm(proposeBody, { defaultValues: { title: '', description: '' } });
  const send = form.handleSubmit((body) => proposing.mutate(body, { onSuccess: onClose }));
  return (
    <Modal title={t('propose.title')} isOpen onClose={onClose}>
      <form ref={sendOnCtrlEnter} className={styles['form']} onSubmit={(event) => void send(event)} noValidate>
        <ErrorSummary {...form.summary} />
        <Refusal error={proposing.error} />
        <TextField label={t('propose.label')} error={form.faultOf('title')} {...form.register('title')} />
        <TextAreaField
          label={t('propose.why')}
          optional
          rows={3}
          error={form.faultOf('description')}
          {...form.register('description')}
        />
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" variant="primary" pending={proposing.isPending}>
            {t('propose.submit')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
