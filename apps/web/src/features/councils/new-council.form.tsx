import { useNavigate } from '@tanstack/react-router';
import { createCouncilBody } from '@trame/contracts/councils';
import { CARRIER_KINDS, ZONES } from '@trame/domain/councils/council';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { RadioGroup } from '@trame/ui/fieldset';
import { Select } from '@trame/ui/select';
import { TextField } from '@trame/ui/text-field';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../platform/form.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useIntent } from '../../platform/use-intent.ts';
import styles from './councils.module.css';
import { useCreateCouncil } from './councils.queries.ts';

export function NewCouncilForm() {
  const { t } = useTranslation('councils');
  const navigate = useNavigate();
  const { key } = useIntent();
  const create = useCreateCouncil();
  const form = useContractForm(createCouncilBody, {
    defaultValues: { name: '', carrierKind: 'MUNICIPALITY', carrierName: '', zone: 'Europe/Paris' },
  });
  const opened = (slug: string) =>
    void navigate({ to: '/$clsm/demarrage', params: { clsm: slug }, search: { question: 'territoire' } });
  const submit = form.handleSubmit((body) =>
    create.mutate({ body, key: key() }, { onSuccess: ({ slug }) => opened(slug) }),
  );
  const kinds = CARRIER_KINDS.map((value) => ({ value, label: t(`carrier.${value}`) }));
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
      <h2>{t('council.question')}</h2>
      <Refusal error={create.error} />
      <ErrorSummary {...form.summary} />
      <TextField
        label={t('council.name')}
        hint={t('council.nameHint')}
        error={form.faultOf('name')}
        {...form.register('name')}
      />
      <RadioGroup legend={t('council.carrierKind')} inline options={kinds} {...form.register('carrierKind')} />
      <TextField
        label={t('council.carrierName')}
        error={form.faultOf('carrierName')}
        {...form.register('carrierName')}
      />
      <Controller
        control={form.control}
        name="zone"
        render={({ field }) => (
          <Select
            {...field}
            value={field.value ?? null}
            label={t('council.zone')}
            options={ZONES.map((id) => ({ id, label: id.replace('_', ' ') }))}
          />
        )}
      />
      <Button variant="primary" type="submit" pending={create.isPending}>
        {t('council.submit')}
      </Button>
    </form>
  );
}
