import { type ChangeMeetingBody, changeMeetingBody, type MeetingPage } from '@trame/contracts/meetings';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { TextAreaField, TextField } from '@trame/ui/text-field';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../../platform/api-error.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { useContractForm } from '../../../platform/form.ts';
import { nullWhenEmpty, numberOrNull } from '../../../platform/null-when-empty.ts';
import { Refusal } from '../../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../../platform/send-on-ctrl-enter.ts';
import { ClashNotes } from '../clashes/clash-notes.tsx';
import { DurationField } from '../duration-field.tsx';
import styles from '../meetings.module.css';
import { useChangeMeeting } from '../meetings.queries.ts';
import { PlacesField } from '../places-field.tsx';
import { StartsField } from '../starts-field.tsx';
import { WhereFields } from '../where-fields.tsx';
import { ChangeConflict } from './change-conflict.tsx';

interface ChangeMeetingDialogProps {
  meeting: MeetingPage;
  isOpen: boolean;
  onClose: () => void;
  /** What people were told is no longer what is stored. */
  onChanged: () => void;
}

/** Changing the date, the place or the words of a meeting that lies ahead. */
export function ChangeMeetingDialog({ meeting, isOpen, onClose, onChanged }: ChangeMeetingDialogProps) {
  const { t } = useTranslation('meetings');
  return (
    <Modal title={t('before.edit')} isOpen={isOpen} onClose={onClose} guarded>
      <ChangeMeetingForm meeting={meeting} onDone={onClose} onChanged={onChanged} />
    </Modal>
  );
}

type FormProps = Pick<ChangeMeetingDialogProps, 'meeting' | 'onChanged'> & { onDone: () => void };

function ChangeMeetingForm({ meeting, onDone, onChanged }: FormProps) {
  const { t } = useTranslation(['meetings', 'common']);
  const { councilId } = useCouncil();
  // the page may be read again behind the window: what is typed here answers what was read when it opened
  const [seen] = useState(meeting.version);
  const { title, starts, durationMinutes, place, videoUrl, noticeText, capacity } = meeting;
  const defaultValues = { title, starts, durationMinutes, place, videoUrl, noticeText, capacity };
  const form = useContractForm(changeMeetingBody, { defaultValues });
  const change = useChangeMeeting({ councilId, meetingId: meeting.id });
  const save = (body: ChangeMeetingBody, version: number) =>
    change.mutate({ body, version }, { onSuccess: onChanged, onError: (refusal) => void form.showFaults(refusal) });
  const send = form.handleSubmit((body) => save(body, seen));
  return (
    <form ref={sendOnCtrlEnter} className={styles['form']} noValidate onSubmit={(event) => void send(event)}>
      {meeting.state === 'CONVENED' ? <Banner kind="warn">{t('before.editConvened')}</Banner> : null}
      <ErrorSummary {...form.summary} />
      <Refusal error={codeOf(change.error) === 'VERSION_STALE' ? null : change.error} />
      <TextField label={t('field.title')} error={form.faultOf('title')} {...form.register('title')} />
      <Controller
        control={form.control}
        name="starts.local"
        render={({ field }) => (
          <StartsField
            value={field.value ?? ''}
            onChange={field.onChange}
            wrong={Boolean(form.faultOf('starts.local'))}
          />
        )}
      />
      <Controller
        control={form.control}
        name="durationMinutes"
        render={({ field }) => (
          <DurationField
            label={t('field.duration')}
            name={field.name}
            value={field.value ?? Number.NaN}
            onChange={field.onChange}
            wrong={Boolean(form.faultOf('durationMinutes'))}
          />
        )}
      />
      <ClashNotes
        bodyId={meeting.bodyId}
        starts={form.watch('starts') ?? starts}
        minutes={form.watch('durationMinutes') ?? durationMinutes}
        place={form.watch('place') ?? null}
        except={meeting.id}
      />
      <WhereFields fieldOf={(name) => ({ error: form.faultOf(name), ...form.register(name, nullWhenEmpty) })}>
        <PlacesField error={form.faultOf('capacity')} {...form.register('capacity', numberOrNull)} />
      </WhereFields>
      <TextAreaField
        label={t('field.noticeText')}
        hint={t('field.noticeHint')}
        optional
        error={form.faultOf('noticeText')}
        {...form.register('noticeText')}
      />
      <div className={styles['buttons']}>
        <Button onClick={onDone}>{t('common:cancel')}</Button>
        <Button type="submit" variant="primary" pending={change.isPending}>
          {t('common:save')}
        </Button>
      </div>
      <ChangeConflict
        error={change.error}
        mine={change.variables?.body}
        pending={change.isPending}
        onKeepMine={({ version }) => void form.handleSubmit((body) => save(body, version))()}
        onTakeTheirs={onDone}
        onClose={change.reset}
      />
    </form>
  );
}
