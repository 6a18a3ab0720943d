import { REMINDER_DAYS } from '@trame/domain/meetings/reminder';
import { Checkbox } from '@trame/ui/choice';
import { NumberField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import type { RulesFormState } from './voting-fields.tsx';

/** Whether those who did not answer are reminded, and how many days before. */
export function ReminderField({ form }: { form: RulesFormState }) {
  const { t } = useTranslation('bodies');
  const days = form.watch('reminderDays') ?? null;
  return (
    <>
      <Checkbox
        label={t('rules.reminder')}
        hint={t('rules.reminderHint')}
        checked={days !== null}
        onChange={({ target }) => form.setValue('reminderDays', target.checked ? REMINDER_DAYS : null)}
      />
      {days === null ? null : (
        <NumberField
          label={t('rules.reminderDays')}
          unit={t('rules.daysBefore')}
          min={1}
          error={form.faultOf('reminderDays')}
          {...form.register('reminderDays', { valueAsNumber: true })}
        />
      )}
    </>
  );
}
