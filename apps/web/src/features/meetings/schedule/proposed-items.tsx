import { IconButton } from '@trame/ui/icon-button';
import { TextField } from '@trame/ui/text-field';
import X from 'lucide-react/icons/x';
import { Controller, useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DurationField } from '../duration-field.tsx';
import styles from '../meetings.module.css';
import type { ScheduleForm } from './use-schedule-form.ts';

/** The items of the template: titles and durations may be changed, items left out. */
export function ProposedItems({ form }: { form: ScheduleForm }) {
  const { t } = useTranslation('meetings');
  const { fields, remove } = useFieldArray({ control: form.control, name: 'agenda' });
  return (
    <ol className={styles['items']}>
      {fields.map(({ id }, place) => (
        <li key={id} className={styles['item']}>
          <TextField
            label={t('agenda.item')}
            labelHidden
            error={form.faultOf(`agenda.${place}.title`)}
            {...form.register(`agenda.${place}.title`)}
          />
          <Controller
            control={form.control}
            name={`agenda.${place}.minutes`}
            render={({ field }) => (
              <DurationField
                label={t('agenda.duration')}
                labelHidden
                hint=""
                name={field.name}
                value={field.value ?? Number.NaN}
                onChange={field.onChange}
                wrong={Boolean(form.faultOf(`agenda.${place}.minutes`))}
              />
            )}
          />
          <IconButton icon={X} label={t('agenda.remove')} onClick={() => remove(place)} />
        </li>
      ))}
    </ol>
  );
}
