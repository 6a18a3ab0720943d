import { type MailingLine, sendAgainBody } from '@trame/contracts/mailings';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { TextField } from '@trame/ui/text-field';
import Send from 'lucide-react/icons/send';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../../platform/form.ts';
import { Refusal } from '../../../platform/refusal.tsx';
import type { MeetingPath } from '../meetings.queries.ts';
import styles from './mailings.module.css';
import { useSendAgain } from './mailings.queries.ts';

interface CorrectAddressDialogProps {
  path: MeetingPath;
  line: MailingLine;
  onClose: () => void;
}

const correction = sendAgainBody.required();

/** Mends the address where the mail came back from, and sends it there at once. */
export function CorrectAddressDialog({ path, line, onClose }: CorrectAddressDialogProps) {
  const { t } = useTranslation(['meetings', 'common']);
  const { invitationId, version, name, email } = line;
  const form = useContractForm(correction, { defaultValues: { email: email ?? '' } });
  const again = useSendAgain(path);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    void form.handleSubmit((body) =>
      again.mutate(
        { invitationId, version, ...body },
        { onSuccess: onClose, onError: (refusal) => void form.showFaults(refusal) },
      ),
    )();
  };
  return (
    <Modal title={t('mailings.correctOf', { name })} isOpen onClose={onClose} size="s">
      <form className={styles['form']} noValidate onSubmit={send}>
        <ErrorSummary {...form.summary} />
        <Refusal error={again.error} />
        <TextField
          label={t('mailings.address')}
          hint={t('mailings.addressHint')}
          type="email"
          autoComplete="off"
          error={form.faultOf('email')}
          {...form.register('email')}
        />
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" variant="primary" icon={Send} pending={again.isPending}>
            {t('mailings.correctSend')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
