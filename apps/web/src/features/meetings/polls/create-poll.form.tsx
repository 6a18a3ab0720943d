import type { RequestOf } from '@trame/contracts/endpoint';
import type { meetingsApi } from '@trame/contracts/meetings';
import { createPollBody } from '@trame/contracts/polls';
import { zoneName } from '@trame/copy/zone';
import { Button } from '@trame/ui/button';
import { DatePicker } from '@trame/ui/date-picker';
import { ErrorSummary } from '@trame/ui/error-summary';
import { TextField } from '@trame/ui/text-field';
import type { ReactNode } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useContractForm } from '../../../platform/form.ts';
import { nullWhenEmpty } from '../../../platform/null-when-empty.ts';
import { Refusal } from '../../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../../platform/send-on-ctrl-enter.ts';
import { useToday } from '../../../platform/use-today.ts';
import { DurationField } from '../duration-field.tsx';
import styles from '../meetings.module.css';
import { useCreatePoll } from './polls.queries.ts';
import { SlotsField } from './slots-field.tsx';

type ScheduleMeetingBody = RequestOf<typeof meetingsApi.schedule>['body'];

interface CreatePollFormProps {
  /** What was told of the meeting in the steps before. */
  about: ScheduleMeetingBody;
  /** Head of the form: the steps, and the choice that led here. */
  head: ReactNode;
  onBack: () => void;
  onCreated: (pollId: string) => void;
}

/** Several dates instead of one. Nobody is told yet. */
export function CreatePollForm({ about, head, onBack, onCreated }: CreatePollFormProps) {
  const { t, i18n } = useTranslation(['polls', 'meetings']);
  const { councilId, zone } = useCouncil();
  const { bodyId, title, durationMinutes, place = null, videoUrl = null } = about;
  const form = useContractForm(createPollBody, {
    defaultValues: { bodyId, title, durationMinutes, place, videoUrl, slots: ['', ''], closesOn: '' },
  });
  const create = useCreatePoll(councilId);
  const hours = zoneName(i18n, zone);
  const send = form.handleSubmit((body) =>
    create.mutate(body, {
      onSuccess: ({ id }) => onCreated(id),
      onError: (refusal) => void form.showFaults(refusal),
    }),
  );
  return (
    <form ref={sendOnCtrlEnter} className={styles['form']} noValidate onSubmit={(event) => void send(event)}>
      {head}
      <p className={styles['quiet']}>{t('create.intro')}</p>
      <ErrorSummary {...form.summary} />
      <Refusal error={create.error} />
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
      <TextField
        label={t('meetings:field.place')}
        optional
        error={form.faultOf('place')}
        {...form.register('place', nullWhenEmpty)}
      />
      <TextField
        label={t('meetings:field.videoUrl')}
        type="url"
        optional
        error={form.faultOf('videoUrl')}
        {...form.register('videoUrl', nullWhenEmpty)}
      />
      <div className={styles['buttons']}>
        <Button onClick={onBack}>{t('meetings:schedule.previous')}</Button>
        <Button type="submit" variant="primary" pending={create.isPending}>
          {t('create.submit')}
        </Button>
      </div>
      <p className={styles['quiet']}>{t('create.silent')}</p>
    </form>
  );
}

type PollForm = ReturnType<typeof useContractForm<typeof createPollBody>>;

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
