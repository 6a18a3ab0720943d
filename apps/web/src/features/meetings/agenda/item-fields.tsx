import { AGENDA_PURPOSES } from '@trame/domain/meetings/agenda-purpose';
import { Select } from '@trame/ui/select';
import { TextField } from '@trame/ui/text-field';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DurationField } from '../duration-field.tsx';
import styles from './agenda.module.css';
import { PresenterField } from './presenter-field.tsx';
import type { ItemForm } from './use-item-form.ts';

interface ItemFieldsProps {
  form: ItemForm;
  /** The name of who presents now, before any search. */
  presenter?: string | null;
  /** Told the name of whoever is chosen. */
  onPresenter?: (name: string | null) => void;
}

/** What an item is made of, when it is added and when it is changed. */
export function ItemFields({ form, presenter = null, onPresenter }: ItemFieldsProps) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <TextField
        label={t('agenda.item')}
        autoComplete="off"
        error={form.faultOf('title')}
        {...form.register('title')}
      />
      <div className={styles['fields']}>
        <Controller
          control={form.control}
          name="purpose"
          render={({ field }) => (
            <Select
              {...field}
              label={t('agenda.purpose')}
              options={AGENDA_PURPOSES.map((id) => ({ id, label: t(`purpose.${id}`) }))}
              error={form.faultOf('purpose')}
            />
          )}
        />
        <Controller
          control={form.control}
          name="minutes"
          render={({ field }) => (
            <DurationField
              label={t('agenda.duration')}
              name={field.name}
              value={field.value}
              onChange={field.onChange}
              wrong={Boolean(form.faultOf('minutes'))}
            />
          )}
        />
      </div>
      <PresenterField form={form} presenter={presenter} onName={onPresenter} />
    </>
  );
}
