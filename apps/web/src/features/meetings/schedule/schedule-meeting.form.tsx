import { useQuery } from '@tanstack/react-query';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Stepper } from '@trame/ui/stepper';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodiesOf } from '../../../platform/bodies.queries.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../../platform/send-on-ctrl-enter.ts';
import styles from '../meetings.module.css';
import { useScheduleMeeting } from '../meetings.queries.ts';
import { CreatePollForm } from '../polls/create-poll.form.tsx';
import { useRepeating } from '../series/use-repeating.ts';
import { AgendaStep } from './agenda.step.tsx';
import { BodyStep } from './body.step.tsx';
import { StepPlace } from './step-place.tsx';
import { useReturning } from './use-returning.ts';
import { useScheduleForm } from './use-schedule-form.ts';
import { type Way, WayChoice } from './way-choice.tsx';
import { WhenStep } from './when.step.tsx';

const STEPS = ['body', 'when', 'agenda'] as const;
/** What must be right before the next step. */
const ASKED = {
  body: ['bodyId', 'title'],
  when: ['starts.local', 'durationMinutes', 'place', 'capacity', 'videoUrl'],
  agenda: [],
} as const;

interface ScheduleMeetingFormProps {
  bodyId: string | undefined;
  onScheduled: (meetingId: string) => void;
  onPolled: (pollId: string) => void;
  /** A series was taken back as soon as it was scheduled: its meetings are no more. */
  onUndone: () => void;
}

/** Planning a meeting in three steps: which body, when and where, what about. Nobody is told yet. */
export function ScheduleMeetingForm({ bodyId, onScheduled, onPolled, onUndone }: ScheduleMeetingFormProps) {
  const { t } = useTranslation(['meetings', 'series']);
  const { councilId, role, leads } = useCouncil();
  const all = useQuery(bodiesOf(councilId)).data?.items ?? [];
  const bodies = role === 'COORDINATOR' ? all : all.filter(({ id }) => leads.includes(id));
  const form = useScheduleForm(bodies, bodyId);
  const repeating = useRepeating(form, onUndone);
  const schedule = useScheduleMeeting(councilId);
  const [tries, setTries] = useState(0); // each refused step moves the focus to the summary
  const [step, setStep] = useState<(typeof STEPS)[number]>('body');
  const [way, setWay] = useState<Way>('fixed');
  const at = STEPS.indexOf(step);

  const returning = useReturning(form);

  const send = form.handleSubmit(async (body) => {
    if (!repeating.isReady) return setStep('when'); // never one meeting where a series was asked
    const takenBack = body.takenBack.filter((id) => returning.some(({ itemId }) => itemId === id));
    const asked = { ...body, capacity: body.place === null ? null : body.capacity, takenBack };
    const sent = repeating.repeats
      ? repeating.create.mutateAsync({ ...asked, repeats: repeating.repeats }).then(({ meetingId }) => meetingId)
      : schedule.mutateAsync(asked).then(({ id }) => id);
    const meetingId = await sent.catch((refusal: unknown) => void form.showFaults(refusal));
    if (meetingId) onScheduled(meetingId);
  });
  const next = async (event: SubmitEvent) => {
    event.preventDefault();
    const following = STEPS[at + 1];
    if (!following) return send(event);
    const isSound = await form.trigger([...ASKED[step]]);
    if (isSound && (step !== 'when' || repeating.isReady)) setStep(following);
    else setTries(tries + 1);
    return undefined;
  };
  const steps = (
    <Stepper
      label={t('schedule.steps')}
      steps={STEPS.map((id) => ({ id, label: t(`schedule.${id}`) }))}
      current={step}
    />
  );
  const choice = <WayChoice way={way} onChange={setWay} />;
  if (step === 'when' && way === 'poll') {
    const head = (
      <>
        {steps}
        {choice}
      </>
    );
    return <CreatePollForm about={form.getValues()} head={head} onBack={() => setStep('body')} onCreated={onPolled} />;
  }
  return (
    <form ref={sendOnCtrlEnter} className={styles['form']} noValidate onSubmit={(event) => void next(event)}>
      {steps}
      {step === 'when' ? choice : null}
      <ErrorSummary {...form.summary} attempt={form.summary.attempt + tries} />
      <Refusal error={schedule.error ?? repeating.create.error} />
      {step === 'body' && <BodyStep form={form} bodies={bodies} />}
      {step === 'when' && (
        <WhenStep form={form} repeat={repeating.draft} onRepeat={repeating.setDraft} isAsked={tries > 0} />
      )}
      {step === 'agenda' && (
        <StepPlace name={t('schedule.agenda')}>
          {repeating.repeats ? <Banner kind="info">{t('series:create.agenda')}</Banner> : null}
          <AgendaStep form={form} body={bodies.find(({ id }) => id === form.getValues('bodyId'))} />
        </StepPlace>
      )}
      <div className={styles['buttons']}>
        {at > 0 && <Button onClick={() => setStep(STEPS[at - 1] ?? 'body')}>{t('schedule.previous')}</Button>}
        <Button type="submit" variant="primary" pending={schedule.isPending || repeating.create.isPending}>
          {at < STEPS.length - 1 ? t('schedule.next') : (repeating.submit ?? t('schedule.submit'))}
        </Button>
      </div>
      <p className={styles['quiet']}>{t('schedule.silent')}</p>
    </form>
  );
}
