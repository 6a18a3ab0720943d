import type { AgendaItem } from '@trame/contracts/agenda';
import { AGENDA_PURPOSES } from '@trame/domain/meetings/agenda-purpose';
import { Select } from '@trame/ui/select';
import { TextField } from '@trame/ui/text-field';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DurationField } from '../duration-field.tsx';
import styles from './agenda.module.css';
import { PresentersField } from './presenters-field.tsx';
import { RestrictedField } from './restricted-field.tsx';
import type { ItemForm } from './use-item-form.ts';

interface ItemFieldsProps {
  form: ItemForm;
  /** The one that changes; none is being added. */
  item?: AgendaItem;
  /** Whether people were told of the agenda. */
  convened?: boolean;
}

/** What an item is made of, when it is added and when it is changed. */
export function ItemFields({ form, item, convened = false }: ItemFieldsProps) {
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
      <Controller
        control={form.control}
        name="presenters"
        render={({ field }) => (
          <PresentersField
            value={(field.value ?? []).map(({ personId = null, name = null }) => ({ personId, name }))}
            onChange={field.onChange}
            error={form.faultOf('presenters')}
          />
        )}
      />
      <Controller
        control={form.control}
        name="restricted"
        render={({ field }) => (
          <RestrictedField
            value={field.value ?? false}
            onChange={field.onChange}
            before={item?.restricted ?? null}
            convened={convened}
          />
        )}
      />
    </>
  );
}
