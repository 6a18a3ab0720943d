import { LIMITS } from '@trame/contracts/limits';
import { type ReportPhoto, reportPhoto, settlePhotoBody } from '@trame/contracts/report-photos';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../../platform/api-error.ts';
import { Conflict } from '../../../platform/conflict.tsx';
import { useContractForm } from '../../../platform/form.ts';
import { ConsentFields } from '../../../platform/photos/consent-fields.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import shared from '../activity-reports.module.css';
import { CONSENT_USES } from '@trame/domain/reports/photo-consent';
import { Checkbox } from '@trame/ui/choice';
import { DatePicker } from '@trame/ui/date-picker';
import { RadioGroup } from '@trame/ui/fieldset';
import { TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { DrawerForm } from '../../../platform/drawer-form.tsx';
import { type ContractForm, useContractForm } from '../../../platform/form.ts';
import { useToday } from '../../../platform/use-today.ts';
import { usePhotos } from './photos.queries.ts';

interface PhotoFormProps {
  reportId: string;
  photo: ReportPhoto;
  onClose: () => void;
}

/** What a photo shows, and who agreed that it be used, when, and for what. */
export function PhotoForm({ reportId, photo, onClose }: PhotoFormProps) {
  const { t } = useTranslation('activityReports');
  const { id, version, alt, caption, consent } = photo;
  const form = useContractForm(settlePhotoBody, { defaultValues: { alt, caption, consent } });
  const { settle } = usePhotos(reportId);
  const save = (seen = version) =>
    void form.handleSubmit((body) => settle.mutate({ id, version: seen, body }, { onSuccess: onClose }))();
  return (
    <Modal kind="drawer" title={t('photos.form.title')} isOpen onClose={onClose} guarded footer={footer}>
      <form id="photo" className={shared['form']} noValidate onSubmit={(event) => void save(version)(event)}>
        <ErrorSummary {...form.summary} />
        {codeOf(settle.error) === 'VERSION_STALE' ? null : <Refusal error={settle.error} />}
        <TextField
          label={t('photos.form.alt')}
          hint={t('photos.form.altHint')}
          maxLength={LIMITS.text.question}
          error={form.faultOf('alt')}
          {...form.register('alt')}
        />
        <TextField
          label={t('photos.form.caption')}
          optional
          maxLength={LIMITS.text.question}
          error={form.faultOf('caption')}
          {...form.register('caption')}
        />
        <ConsentFields
          consent={form.watch('consent')}
          onChange={(given) => form.setValue('consent', given)}
          faultOf={(field) => form.faultOf(`consent.${field}`)}
        />
      </form>
      <Conflict
        error={settle.error}
        schema={reportPhoto}
        compare={(theirs) => [{ label: t('photos.form.alt'), mine: form.getValues('alt'), theirs: theirs.alt }]}
        pending={settle.isPending}
        onKeepMine={(theirs) => void save(theirs.version)()}
        onTakeTheirs={onClose}
        onClose={settle.reset}
    <DrawerForm
      title={t('photos.form.title')}
      submit={t('photos.form.submit')}
      summary={form.summary}
      saving={settle}
      onSave={save}
      onClose={onClose}
      schema={reportPhoto}
      compare={(theirs) => [{ label: t('photos.form.alt'), mine: form.getValues('alt'), theirs: theirs.alt }]}
    >
      <TextField
        label={t('photos.form.alt')}
        hint={t('photos.form.altHint')}
        maxLength={LIMITS.text.question}
        error={form.faultOf('alt')}
        {...form.register('alt')}
      />
      <TextField
        label={t('photos.form.caption')}
        optional
        maxLength={LIMITS.text.question}
        error={form.faultOf('caption')}
        {...form.register('caption')}
      />
      <ConsentFields form={form} />
    </DrawerForm>
  );
}

type Settled = Pick<ReportPhoto, 'alt' | 'caption' | 'consent'>;

function ConsentFields({ form }: { form: ContractForm<Settled, Settled> }) {
  const { t } = useTranslation('activityReports');
  const today = useToday();
  const consent = form.watch('consent');
  const set = (change: Partial<NonNullable<Settled['consent']>>) =>
    form.setValue('consent', { by: '', on: today, use: 'REPORT', ...consent, ...change });
  return (
    <>
      <Checkbox
        label={t('photos.form.agreed')}
        checked={consent !== null}
        onChange={({ target }) => (target.checked ? set({}) : form.setValue('consent', null))}
      />
      {consent ? (
        <>
          <TextField
            label={t('photos.form.by')}
            hint={t('photos.form.byHint')}
            name="consent.by"
            maxLength={LIMITS.text.line}
            value={consent.by}
            onChange={({ target }) => set({ by: target.value })}
            error={form.faultOf('consent.by')}
          />
          <DatePicker
            label={t('photos.form.on')}
            name="consent.on"
            value={consent.on || null}
            onChange={(day) => set({ on: day ?? '' })}
            error={form.faultOf('consent.on')}
          />
          <RadioGroup
            legend={t('photos.form.use')}
            hint={t('photos.form.useHint')}
            options={CONSENT_USES.map((value) => ({ value, label: t(`photos.uses.${value}`) }))}
            value={consent.use}
            onChange={({ target }) => set({ use: CONSENT_USES.find((use) => use === target.value) ?? 'REPORT' })}
          />
        </>
      ) : null}
    </>
  );
}
