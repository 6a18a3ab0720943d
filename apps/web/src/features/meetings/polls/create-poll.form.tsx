import type { RequestOf } from '@trame/contracts/endpoint';
import type { meetingsApi } from '@trame/contracts/meetings';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../../platform/send-on-ctrl-enter.ts';
import styles from '../meetings.module.css';
import { PollFields, usePollForm } from './poll-fields.tsx';
import { useCreatePoll } from './polls.queries.ts';

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
  const { t } = useTranslation(['polls', 'meetings']);
  const { councilId } = useCouncil();
  const { bodyId, title, durationMinutes, place = null, videoUrl = null } = about;
  const form = usePollForm({ title, durationMinutes, place, videoUrl, message: '', slots: ['', ''], closesOn: '' });
  const create = useCreatePoll(councilId);
  const send = form.handleSubmit((body) =>
    create.mutate(
      { bodyId, ...body },
      {
        onSuccess: ({ id }) => onCreated(id),
        onError: (refusal) => void form.showFaults(refusal),
      },
    ),
  );
  return (
    <form ref={sendOnCtrlEnter} className={styles['form']} noValidate onSubmit={(event) => void send(event)}>
      {head}
      <p className={styles['quiet']}>{t('create.intro')}</p>
      <ErrorSummary {...form.summary} />
      <Refusal error={create.error} />
      <PollFields form={form} />
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
