import { Button } from '@trame/ui/button';
import { Modal } from '@trame/ui/modal';
import { type ReactNode, type SyntheticEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../../platform/refusal.tsx';
import styles from './campaigns.module.css';

interface StepWindowProps {
  title: string;
  submitLabel: string;
  step: { error: unknown; isPending: boolean };
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A few questions before one step of an event. */
export function StepWindow({ title, submitLabel, step, onSubmit, onClose, children }: StepWindowProps) {
  const { t } = useTranslation('common');
  const id = useId();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSubmit();
  };
  const footer = (
    <>
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button variant="primary" type="submit" form={id} pending={step.isPending}>
        {submitLabel}
      </Button>
    </>
  );
  return (
    <Modal title={title} isOpen onClose={onClose} guarded footer={footer}>
      <form id={id} className={styles['form']} noValidate onSubmit={submit}>
        {step.error ? <Refusal error={step.error} /> : null}
        {children}
      </form>
    </Modal>
  );
}
