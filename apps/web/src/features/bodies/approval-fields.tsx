import { SILENCE_DAYS } from '@trame/domain/minutes/approval';
import { Checkbox } from '@trame/ui/choice';
import { NumberField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import type { RulesFormState } from './voting-fields.tsx';

/** How long minutes may be corrected, and whether silence approves them rather than the next meeting. */
export function ApprovalFields({ form }: { form: RulesFormState }) {
  const { t } = useTranslation('bodies');
  const silence = form.watch('silenceDays') ?? null;
  return (
    <>
      <NumberField
        label={t('rules.correctionDays')}
        hint={t('rules.correctionHint')}
        unit={t('rules.days')}
        min={1}
        error={form.faultOf('correctionDays')}
        {...form.register('correctionDays', { valueAsNumber: true })}
      />
      <Checkbox
        label={t('rules.silence')}
        hint={t('rules.silenceHint')}
        checked={silence !== null}
        onChange={({ target }) => form.setValue('silenceDays', target.checked ? SILENCE_DAYS : null)}
      />
      {silence === null ? null : (
        <NumberField
          label={t('rules.silenceDays')}
          unit={t('rules.days')}
          min={1}
          error={form.faultOf('silenceDays')}
          {...form.register('silenceDays', { valueAsNumber: true })}
        />
      )}
    </>
  );
}
