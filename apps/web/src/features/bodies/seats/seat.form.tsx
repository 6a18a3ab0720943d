import { type Seat, seatBody } from '@trame/contracts/seats';
import { COLLEGES } from '@trame/domain/bodies/college';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { Select } from '@trame/ui/select';
import { TextField } from '@trame/ui/text-field';
import { notify } from '@trame/ui/toaster';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../../platform/form.ts';
import { Refusal } from '../../../platform/refusal.tsx';
import { useIntent } from '../../../platform/use-intent.ts';
import styles from '../bodies.module.css';
import { useCollegeName } from '../use-college-name.ts';
import { useAddSeat, useChangeSeat } from './seats.queries.ts';

interface SeatFormProps {
  bodyId: string;
  /** The seat to change; `null` adds one. */
  seat: Seat | null;
  onClose: () => void;
}

/** The college of a seat and what tells it from its neighbours. */
export function SeatForm({ bodyId, seat, onClose }: SeatFormProps) {
  const { t } = useTranslation('bodies');
  const name = useCollegeName();
  const { key } = useIntent();
  const [add, change] = [useAddSeat(bodyId), useChangeSeat()];
  const college = seat && seat.college !== 'MASKED' ? seat.college : 'ELECTED';
  const form = useContractForm(seatBody, { defaultValues: { college, label: seat?.label ?? null } });
  const saved = (sentence: string) => ({
    onSuccess: () => {
      notify(sentence);
      onClose();
    },
  });
  const submit = form.handleSubmit((body) =>
    seat
      ? change.mutate({ seatId: seat.id, version: seat.version ?? 0, body }, saved(t('seats.saved')))
      : add.mutate({ body, key: key() }, saved(t('seats.added'))),
  );
  const footer = (
    <Button variant="primary" type="submit" form="seat" pending={add.isPending || change.isPending}>
      {t('seats.submitSeat')}
    </Button>
  );
  return (
    <Modal size="s" title={t(seat ? 'seats.editTitle' : 'seats.add')} isOpen onClose={onClose} guarded footer={footer}>
      <form id="seat" className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
        <Refusal error={add.error ?? change.error} />
        <ErrorSummary {...form.summary} />
        <Controller
          control={form.control}
          name="college"
          render={({ field }) => (
            <Select {...field} label={t('seats.college')} options={COLLEGES.map((id) => ({ id, label: name(id) }))} />
          )}
        />
        <TextField
          label={t('seats.label')}
          hint={t('seats.labelHint')}
          optional
          error={form.faultOf('label')}
          {...form.register('label', { setValueAs: (typed: string | null) => typed?.trim() || null })}
        />
      </form>
    </Modal>
  );
}
