import { type ChangePollBody, changePollBody } from '@trame/contracts/poll-draft';
import { zoneName } from '@trame/copy/zone';
import { DatePicker } from '@trame/ui/date-picker';
import { TextAreaField } from '@trame/ui/text-field';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useContractForm } from '../../../platform/form.ts';
import { nullWhenEmpty } from '../../../platform/null-when-empty.ts';
import { useToday } from '../../../platform/use-today.ts';
import { DurationField } from '../duration-field.tsx';
import styles from '../meetings.module.css';
import { WhereFields } from '../where-fields.tsx';
import { SlotsField } from './slots-field.tsx';

/** The form of what a poll asks, whether it is prepared or changed. */
export const usePollForm = (defaultValues: ChangePollBody) => useContractForm(changePollBody, { defaultValues });
type PollForm = ReturnType<typeof usePollForm>;

/** Its dates, then what the meeting would be, and a word to those asked. */
export function PollFields({ form }: { form: PollForm }) {
  const { t, i18n } = useTranslation(['polls', 'meetings']);
  const hours = zoneName(i18n, useCouncil().zone);
  return (
    <>
      <Controller
        control={form.control}
        name="slots"
        render={({ field }) => (
          <SlotsField
            value={field.value}
            onChange={field.onChange}
            isWrong={(line) => Boolean(form.faultOf(`slots.${line}`))}
            error={form.faultOf('slots')}
          />
        )}
      />
      {hours ? <p className={styles['quiet']}>{t('create.zone', { zone: hours })}</p> : null}
      <ClosesField form={form} />
      <Controller
        control={form.control}
        name="durationMinutes"
        render={({ field }) => (
          <DurationField
            label={t('meetings:field.duration')}
            name={field.name}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            wrong={Boolean(form.faultOf('durationMinutes'))}
          />
        )}
      />
      <WhereFields fieldOf={(name) => ({ error: form.faultOf(name), ...form.register(name, nullWhenEmpty) })} />
      <TextAreaField
        label={t('create.message')}
        hint={t('create.messageHint')}
        optional
        error={form.faultOf('message')}
        {...form.register('message')}
      />
    </>
  );
}

function ClosesField({ form }: { form: PollForm }) {
  const { t } = useTranslation('polls');
  const today = useToday();
  return (
    <Controller
      control={form.control}
      name="closesOn"
      render={({ field }) => (
        <DatePicker
          label={t('create.closes')}
          hint={t('create.closesHint')}
          name={field.name}
          value={field.value || null}
          min={today}
          error={form.faultOf('closesOn')}
          onChange={(day) => field.onChange(day ?? '')}
        />
      )}
    />
  );
}
