import { LIMITS } from '@trame/contracts/limits';
import { type ReportPhoto, reportPhoto, settlePhotoBody } from '@trame/contracts/report-photos';
import { TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { DrawerForm } from '../../../platform/drawer-form.tsx';
import { useContractForm } from '../../../platform/form.ts';
import { ConsentFields } from '../../../platform/photos/consent-fields.tsx';
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
      <ConsentFields
        consent={form.watch('consent')}
        onChange={(given) => form.setValue('consent', given)}
        faultOf={(field) => form.faultOf(`consent.${field}`)}
      />
    </DrawerForm>
  );
}
