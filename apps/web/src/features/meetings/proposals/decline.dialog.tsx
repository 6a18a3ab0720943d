import { declineBody } from '@trame/contracts/proposals';
import { Button } from '@trame/ui/button';
import { Modal } from '@trame/ui/modal';
import { TextAreaField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../../platform/form.ts';
import { Refusal } from '../../../platform/refusal.tsx';
import { useDecline } from './proposals.queries.ts';

interface DeclineProps {
  point: { id: string; title: string; proposedBy: string };
  councilId: string;
  onClose: () => void;
}

/** Says to whoever proposed a point why it is not taken: a silence would be the answer they remember. */
export function DeclineDialog({ point: { id, title, proposedBy: name }, councilId, onClose }: DeclineProps) {
  const { t } = useTranslation('subjects');
  const form = useContractForm(declineBody, { defaultValues: { reason: '' } });
  const decline = useDecline(councilId);
  const send = form.handleSubmit(({ reason }) => decline.mutate({ id, reason }, { onSuccess: onClose }));
  const footer = (
    <Button type="submit" form="decline" variant="primary" pending={decline.isPending}>
      {t('proposals.declineSubmit')}
    </Button>
  );
  return (
    <Modal title={t('proposals.declineTitle', { name })} isOpen onClose={onClose} footer={footer} size="s" guarded>
      <form id="decline" noValidate onSubmit={(event) => void send(event)}>
        <Refusal error={decline.error} />
        <p>{t('proposals.declineText', { title, name })}</p>
        <TextAreaField
          label={t('proposals.declineReason')}
          rows={3}
          error={form.faultOf('reason')}
          {...form.register('reason')}
        />
      </form>
    </Modal>
  );
}
