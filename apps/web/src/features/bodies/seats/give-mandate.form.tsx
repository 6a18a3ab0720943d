import type { PersonRef } from '@trame/contracts/people';
import { mandateBody, type Seat } from '@trame/contracts/seats';
import { isMasked } from '@trame/domain/bodies/college';
import { Button } from '@trame/ui/button';
import { Checkbox } from '@trame/ui/choice';
import { DatePicker } from '@trame/ui/date-picker';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { notify } from '@trame/ui/toaster';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../../platform/form.ts';
import { OrganizationPicker, type OrganizationRef } from '../../../platform/organization-picker.tsx';
import { PersonPicker } from '../../../platform/person-picker.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import { useIntent } from '../../../platform/use-intent.ts';
import { useToday } from '../../../platform/use-today.ts';
import styles from '../bodies.module.css';
import { useGiveMandate } from './seats.queries.ts';

interface GiveMandateFormProps {
  seat: Seat;
  name: string;
  onClose: () => void;
}

/** Gives a seat: to somebody, to an organisation, or to somebody on behalf of one. A held seat takes a substitute. */
export function GiveMandateForm({ seat, name, onClose }: GiveMandateFormProps) {
  const { t } = useTranslation('bodies');
  const { key } = useIntent();
  const give = useGiveMandate(seat.id);
  const today = useToday();
  const form = useContractForm(mandateBody, {
    defaultValues: {
      rank: seat.held ? 'SUBSTITUTE' : 'FULL',
      personId: null,
      organizationId: null,
      startsOn: today,
      endsOn: null,
      organizationReveals: true,
    },
  });
  const given = () => {
    notify(t('seats.given'));
    onClose();
  };
  const submit = form.handleSubmit((body) => give.mutate({ body, key: key() }, { onSuccess: given }));
  const footer = (
    <Button variant="primary" type="submit" form="mandate" pending={give.isPending}>
      {t('seats.submitGive')}
    </Button>
  );
  const masked = seat.college !== 'MASKED' && isMasked(seat.college);
  return (
    <Modal kind="drawer" title={t('seats.giveTitle', { name })} isOpen onClose={onClose} guarded footer={footer}>
      <form id="mandate" className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
        <Refusal error={give.error} />
        <ErrorSummary {...form.summary} />
        <MandateFields form={form} masked={masked} />
      </form>
    </Modal>
  );
}

type Form = ReturnType<typeof useContractForm<typeof mandateBody>>;

function MandateFields({ form, masked }: { form: Form; masked: boolean }) {
  const { t } = useTranslation('bodies');
  const [person, setPerson] = useState<PersonRef | null>(null);
  const [organization, setOrganization] = useState<OrganizationRef | null>(null);
  return (
    <>
      <PersonPicker
        label={t('seats.person')}
        error={form.faultOf('personId')}
        value={person}
        onChange={(chosen) => {
          setPerson(chosen);
          form.setValue('personId', chosen?.id ?? null);
        }}
      />
      <OrganizationPicker
        label={t('seats.organization')}
        optional
        value={organization}
        onChange={(chosen) => {
          setOrganization(chosen);
          form.setValue('organizationId', chosen?.id ?? null);
        }}
      />
      {masked && organization ? (
        <Checkbox label={t('seats.reveals')} hint={t('seats.revealsHint')} {...form.register('organizationReveals')} />
      ) : null}
      <Controller
        control={form.control}
        name="startsOn"
        render={({ field }) => (
          <DatePicker
            {...field}
            label={t('seats.startsOn')}
            error={form.faultOf('startsOn')}
            onChange={(day) => field.onChange(day ?? '')}
            value={field.value || null}
          />
        )}
      />
      <Controller
        control={form.control}
        name="endsOn"
        render={({ field }) => (
          <DatePicker
            {...field}
            label={t('seats.endsOn')}
            optional
            error={form.faultOf('endsOn')}
            value={field.value ?? null}
          />
        )}
      />
    </>
  );
}
