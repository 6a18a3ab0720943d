import { type Correction, settleCorrectionBody } from '@trame/contracts/corrections';
import { Button } from '@trame/ui/button';
import { Modal } from '@trame/ui/modal';
import { TextAreaField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../../platform/form.ts';
import { Refusal } from '../../../platform/refusal.tsx';
import type { MinutesPath } from '../minutes.queries.ts';
import styles from './life.module.css';
import { useSettleCorrection } from './life.queries.ts';

interface SettleDialogProps {
  correction: Correction;
  how: 'accept' | 'refuse';
  path: MinutesPath;
  onClose: () => void;
}

/** Answering somebody who asked for a correction: a refusal says why. */
export function SettleDialog({ correction, how, path, onClose }: SettleDialogProps) {
  const { id, version, text, person } = correction;
  const { t } = useTranslation('minutesLife');
  const accepted = how === 'accept';
  const form = useContractForm(settleCorrectionBody, { defaultValues: { accepted, answer: '' } });
  const settle = useSettleCorrection(path);
  const send = form.handleSubmit((body) => settle.mutate({ correctionId: id, version, body }, { onSuccess: onClose }));
  const footer = (
    <Button variant="primary" type="submit" form="settle" pending={settle.isPending}>
      {t(accepted ? 'corrections.settleAccepted' : 'corrections.settleRefused', { name: person.name })}
    </Button>
  );
  return (
    <Modal title={t('corrections.settleTitle', { name: person.name })} isOpen onClose={onClose} footer={footer} guarded>
      <form id="settle" className={styles['form']} noValidate onSubmit={(event) => void send(event)}>
        <Refusal error={settle.error} />
        <p>{text}</p>
        <TextAreaField
          label={t(accepted ? 'corrections.answerAccepted' : 'corrections.answerRefused')}
          rows={3}
          error={form.faultOf('answer')}
          {...form.register('answer')}
        />
      </form>
    </Modal>
  );
}
