import { type Council, council as councilContract, settleCouncilBody } from '@trame/contracts/councils';
import { CARRIER_KINDS, ZONES } from '@trame/domain/councils/council';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { RadioGroup } from '@trame/ui/fieldset';
import { Select } from '@trame/ui/select';
import { TextField } from '@trame/ui/text-field';
import { notify } from '@trame/ui/toaster';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../platform/api-error.ts';
import { Conflict } from '../../platform/conflict.tsx';
import { useContractForm } from '../../platform/form.ts';
import { nullWhenEmpty } from '../../platform/null-when-empty.ts';
import { Refusal } from '../../platform/refusal.tsx';
import styles from './settings.module.css';
import { useSettleIdentity } from './settings.queries.ts';

const FIELDS = ['name', 'carrierName', 'contactEmail'] as const;

const valuesOf = ({ name, carrierKind, carrierName, contactEmail, zone }: Council) => ({
  ...{ name, carrierKind, carrierName, contactEmail },
  zone: ZONES.find((known) => known === zone),
});

/** Name, carrier, contact and time zone of the council. */
export function IdentityForm({ council }: { council: Council }) {
  const { t } = useTranslation(['settings', 'councils']);
  const settle = useSettleIdentity();
  const form = useContractForm(settleCouncilBody, { defaultValues: valuesOf(council) });
  const save = (version: number) =>
    form.handleSubmit((body) => settle.mutate({ version, body }, { onSuccess: () => notify(t('identity.saved')) }))();
  const label = { name: t('councils:council.name'), carrierName: t('councils:council.carrierName') };
  const labelOf = { ...label, contactEmail: t('identity.contactEmail') };
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(council.version);
      }}
    >
      {codeOf(settle.error) === 'VERSION_STALE' ? null : <Refusal error={settle.error} />}
      <ErrorSummary {...form.summary} />
      <TextField label={labelOf.name} error={form.faultOf('name')} {...form.register('name')} />
      <RadioGroup
        legend={t('councils:council.carrierKind')}
        inline
        options={CARRIER_KINDS.map((value) => ({ value, label: t(`councils:carrier.${value}`) }))}
        {...form.register('carrierKind')}
      />
      <TextField label={labelOf.carrierName} error={form.faultOf('carrierName')} {...form.register('carrierName')} />
      <TextField
        label={labelOf.contactEmail}
        hint={t('identity.contactHint')}
        type="email"
        autoComplete="off"
        optional
        error={form.faultOf('contactEmail')}
        {...form.register('contactEmail', nullWhenEmpty)}
      />
      <Controller
        control={form.control}
        name="zone"
        render={({ field }) => (
          <Select
            {...field}
            value={field.value ?? null}
            label={t('councils:council.zone')}
            options={ZONES.map((id) => ({ id, label: id.replace('_', ' ') }))}
          />
        )}
      />
      <Button variant="primary" type="submit" pending={settle.isPending}>
        {t('identity.submit')}
      </Button>
      <Conflict
        error={settle.error}
        schema={councilContract}
        compare={(stored) =>
          FIELDS.map((field) => ({
            label: labelOf[field],
            mine: form.getValues(field) ?? '',
            theirs: stored[field] ?? '',
          })).filter(({ mine, theirs }) => mine !== theirs)
        }
        pending={settle.isPending}
        onKeepMine={(stored) => void save(stored.version)}
        onTakeTheirs={(stored) => {
          form.reset(valuesOf(stored));
          settle.reset();
        }}
        onClose={settle.reset}
      />
    </form>
  );
}
