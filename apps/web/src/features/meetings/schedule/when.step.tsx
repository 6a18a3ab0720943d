import { TextField } from '@trame/ui/text-field';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { nullWhenEmpty } from '../../../platform/null-when-empty.ts';
import { DurationField } from '../duration-field.tsx';
import { StartsField } from '../starts-field.tsx';
import type { ScheduleForm } from './use-schedule-form.ts';

/** When and where. */
export function WhenStep({ form }: { form: ScheduleForm }) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <Controller
        control={form.control}
        name="starts.local"
        render={({ field }) => (
          <StartsField value={field.value} onChange={field.onChange} wrong={Boolean(form.faultOf('starts.local'))} />
        )}
      />
      <Controller
        control={form.control}
        name="durationMinutes"
        render={({ field }) => (
          <DurationField
            label={t('field.duration')}
            name={field.name}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            wrong={Boolean(form.faultOf('durationMinutes'))}
          />
        )}
      />
      <TextField
        label={t('field.place')}
        hint={t('field.placeHint')}
        optional
        error={form.faultOf('place')}
        {...form.register('place', nullWhenEmpty)}
      />
      <TextField
        label={t('field.videoUrl')}
        type="url"
        optional
        error={form.faultOf('videoUrl')}
        {...form.register('videoUrl', nullWhenEmpty)}
      />
    </>
  );
}
