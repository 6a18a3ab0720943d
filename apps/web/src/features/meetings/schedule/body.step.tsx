import type { BodyNode } from '@trame/contracts/bodies';
import { Banner } from '@trame/ui/banner';
import { Select } from '@trame/ui/select';
import { TextField } from '@trame/ui/text-field';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ScheduleForm } from './use-schedule-form.ts';

/** Which body meets; its title, place, duration and agenda are proposed at once. */
export function BodyStep({ form, bodies }: { form: ScheduleForm; bodies: readonly BodyNode[] }) {
  const { t } = useTranslation('meetings');
  if (bodies.length === 0) return <Banner kind="info">{t('schedule.noBody')}</Banner>;
  return (
    <>
      <Controller
        control={form.control}
        name="bodyId"
        render={({ field }) => (
          <Select
            {...field}
            label={t('field.body')}
            options={bodies.map(({ id, label }) => ({ id, label }))}
            value={field.value || null}
            error={form.faultOf('bodyId')}
          />
        )}
      />
      <TextField label={t('field.title')} error={form.faultOf('title')} {...form.register('title')} />
    </>
  );
}
