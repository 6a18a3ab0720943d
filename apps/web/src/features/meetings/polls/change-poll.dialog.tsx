import type { PollPage } from '@trame/contracts/poll-answers';
import { pollDraft } from '@trame/contracts/poll-draft';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { TextField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../../../platform/api-error.ts';
import { Conflict } from '../../../platform/conflict.tsx';
import { useCouncil } from '../../../platform/council.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../../platform/send-on-ctrl-enter.ts';
import { useFmt } from '../../../platform/words.tsx';
import styles from '../meetings.module.css';
import { differences } from './poll-differences.ts';
import { PollFields, usePollForm } from './poll-fields.tsx';
import { useChangePoll } from './polls.queries.ts';

/** Changing a draft: what it asks and its dates. Nobody was told of it. */
export function ChangePollDialog({ poll, onClose }: { poll: PollPage; onClose: () => void }) {
  const { t } = useTranslation('polls');
  return (
    <Modal title={t('change.title')} kind="drawer" size="m" isOpen onClose={onClose} guarded>
      <ChangePollForm poll={poll} onDone={onClose} />
    </Modal>
  );
}

function ChangePollForm({ poll, onDone }: { poll: PollPage; onDone: () => void }) {
  const { t } = useTranslation(['polls', 'meetings', 'common']);
  const { councilId } = useCouncil();
  const fmt = useFmt();
  // the page may be read again behind the window: what is typed here answers what was read when it opened
  const [seen] = useState(poll.version);
  const { title, durationMinutes, place, videoUrl, message, closesOn } = poll;
  const slots = poll.slots.map(({ local }) => local);
  const form = usePollForm({ title, durationMinutes, place, videoUrl, message, slots, closesOn });
  const change = useChangePoll({ councilId, pollId: poll.id });
  const save = (version: number) =>
    form.handleSubmit((body) =>
      change.mutate({ body, version }, { onSuccess: onDone, onError: (refusal) => void form.showFaults(refusal) }),
    );
  return (
    <form ref={sendOnCtrlEnter} className={styles['form']} noValidate onSubmit={(event) => void save(seen)(event)}>
      <ErrorSummary {...form.summary} />
      <Refusal error={codeOf(change.error) === 'VERSION_STALE' ? null : change.error} />
      <TextField label={t('meetings:field.title')} error={form.faultOf('title')} {...form.register('title')} />
      <PollFields form={form} />
      <div className={styles['buttons']}>
        <Button onClick={onDone}>{t('common:cancel')}</Button>
        <Button type="submit" variant="primary" pending={change.isPending}>
          {t('common:save')}
        </Button>
      </div>
      <p className={styles['quiet']}>{t('create.silent')}</p>
      <Conflict
        error={change.error}
        schema={pollDraft}
        compare={(stored) => differences({ t, fmt }, form.getValues(), stored)}
        pending={change.isPending}
        onKeepMine={({ version }) => void save(version)()}
        onTakeTheirs={onDone}
        onClose={change.reset}
      />
    </form>
  );
}
