import { useQuery } from '@tanstack/react-query';
import type { BodyNode } from '@trame/contracts/bodies';
import { scheduleMeetingBody } from '@trame/contracts/meetings';
import { Button } from '@trame/ui/button';
import { DatePicker } from '@trame/ui/date-picker';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Loaded } from '@trame/ui/loaded';
import { Select } from '@trame/ui/select';
import { TextField } from '@trame/ui/text-field';
import { TimeField } from '@trame/ui/time-field';
import { notify } from '@trame/ui/toaster';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../platform/council.tsx';
import { useContractForm } from '../../platform/form.ts';
import { Refusal, useSayRefusal } from '../../platform/refusal.tsx';
import { useIntent } from '../../platform/use-intent.ts';
import styles from './councils.module.css';
import { bodiesOfCouncil, useScheduleFirst } from './councils.queries.ts';

/** The first meeting, as a draft: nothing is sent before a convocation. */
export function MeetingStep({ onNext }: { onNext: () => void }) {
  const { t } = useTranslation('councils');
  const { councilId } = useCouncil();
  const query = useQuery(bodiesOfCouncil(councilId));
  return (
    <section className={styles['form']} aria-label={t('steps.reunion')}>
      <h2>{t('meeting.question')}</h2>
      <Loaded query={query} empty={<p>{t('meeting.noBody')}</p>} explain={useSayRefusal()}>
        {({ items }) => <MeetingForm bodies={items} onNext={onNext} />}
      </Loaded>
      <div className={styles['buttons']}>
        <Button variant="quiet" onClick={onNext}>
          {t('meeting.finish')}
        </Button>
      </div>
    </section>
  );
}

interface MeetingFormProps {
  bodies: readonly BodyNode[];
  onNext: () => void;
}

function MeetingForm({ bodies, onNext }: MeetingFormProps) {
  const { t } = useTranslation('councils');
  const { zone } = useCouncil();
  const [first] = bodies;
  const { key } = useIntent();
  const schedule = useScheduleFirst();
  const [day, setDay] = useState<string | null>(null);
  const [hour, setHour] = useState<string | null>('14:00');
  const form = useContractForm(scheduleMeetingBody, {
    defaultValues: {
      bodyId: first?.id ?? '',
      title: t('meeting.firstTitle', { name: first?.label ?? '' }),
      starts: { local: '', zone },
      durationMinutes: 120,
      place: null,
    },
  });
  const scheduled = () => {
    notify(t('meeting.done'));
    onNext();
  };
  const submit = form.handleSubmit((body) => schedule.mutate({ body, key: key() }, { onSuccess: scheduled }));
  const settle = (nextDay: string | null, nextHour: string | null) => {
    setDay(nextDay);
    setHour(nextHour);
    form.setValue('starts.local', nextDay && nextHour ? `${nextDay}T${nextHour}` : '');
  };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void submit(event)}>
      <Refusal error={schedule.error} />
      <ErrorSummary {...form.summary} />
      <Controller
        control={form.control}
        name="bodyId"
        render={({ field }) => (
          <Select {...field} label={t('meeting.body')} options={bodies.map(({ id, label }) => ({ id, label }))} />
        )}
      />
      <TextField label={t('meeting.title')} error={form.faultOf('title')} {...form.register('title')} />
      <div className={styles['when']}>
        <DatePicker
          label={t('meeting.day')}
          value={day}
          error={form.faultOf('starts.local')}
          onChange={(next) => settle(next, hour)}
        />
        <TimeField label={t('meeting.hour')} value={hour} onChange={(next) => settle(day, next)} />
      </div>
      <TextField
        label={t('meeting.place')}
        optional
        error={form.faultOf('place')}
        {...form.register('place', { setValueAs: (typed: string | null) => typed?.trim() || null })}
      />
      <Button variant="primary" type="submit" pending={schedule.isPending}>
        {t('meeting.submit')}
      </Button>
    </form>
  );
}
