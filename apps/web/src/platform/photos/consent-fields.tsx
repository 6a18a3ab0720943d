import { LIMITS } from '@trame/contracts/limits';
import type { PhotoConsent } from '@trame/contracts/photo-consent';
import { CONSENT_USES } from '@trame/domain/reports/photo-consent';
import { Checkbox } from '@trame/ui/choice';
import { DatePicker } from '@trame/ui/date-picker';
import { RadioGroup } from '@trame/ui/fieldset';
import { TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { useToday } from '../use-today.ts';

interface ConsentFieldsProps {
  consent: PhotoConsent;
  onChange: (consent: PhotoConsent) => void;
  faultOf: (field: 'by' | 'on') => string | undefined;
}

/** Who agreed that a photo be used, on which day, and for what; or nobody. */
export function ConsentFields({ consent, onChange, faultOf }: ConsentFieldsProps) {
  const { t } = useTranslation('activityReports');
  const today = useToday();
  const set = (change: Partial<NonNullable<PhotoConsent>>) =>
    onChange({ by: '', on: today, use: 'REPORT', ...consent, ...change });
  return (
    <>
      <Checkbox
        label={t('photos.form.agreed')}
        checked={consent !== null}
        onChange={({ target }) => (target.checked ? set({}) : onChange(null))}
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
            error={faultOf('by')}
          />
          <DatePicker
            label={t('photos.form.on')}
            name="consent.on"
            value={consent.on || null}
            onChange={(day) => set({ on: day ?? '' })}
            error={faultOf('on')}
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
