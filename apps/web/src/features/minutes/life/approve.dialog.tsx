import { approveBody, type MinutesLife } from '@trame/contracts/minutes-life';
import { Button } from '@trame/ui/button';
import { Modal } from '@trame/ui/modal';
import { TextAreaField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../../platform/form.ts';
import { Refusal } from '../../../platform/refusal.tsx';
import type { MinutesPath } from '../minutes.queries.ts';
import styles from './life.module.css';
import { useApprove } from './life.queries.ts';

interface ApproveDialogProps {
  life: MinutesLife;
  path: MinutesPath;
  onClose: () => void;
}

/** Making minutes final, with what members asked to be written beside. */
export function ApproveDialog({ life, path, onClose }: ApproveDialogProps) {
  const { t } = useTranslation('minutesLife');
  const form = useContractForm(approveBody, { defaultValues: { meetingId: null, reservations: '' } });
  const approve = useApprove(path);
  const send = form.handleSubmit((body) => approve.mutate({ version: life.version, body }, { onSuccess: onClose }));
  const footer = (
    <Button variant="primary" type="submit" form="approve" pending={approve.isPending}>
      {t('approve.submit')}
    </Button>
  );
  return (
    <Modal title={t('approve.title')} isOpen onClose={onClose} footer={footer}>
      <form id="approve" className={styles['form']} noValidate onSubmit={(event) => void send(event)}>
        <Refusal error={approve.error} sentences={{ CORRECTIONS_WAITING: t('approve.waiting') }} />
        <p>{t('approve.text')}</p>
        <TextAreaField
          label={t('approve.reservations')}
          rows={3}
          error={form.faultOf('reservations')}
          {...form.register('reservations')}
        />
      </form>
    </Modal>
  );
}
