import type { PollPage } from '@trame/contracts/poll-answers';
import { extendPollBody } from '@trame/contracts/polls';
import { addDays } from '@trame/domain/time/wall-clock';
import { Button } from '@trame/ui/button';
import { DatePicker } from '@trame/ui/date-picker';
import { Modal } from '@trame/ui/modal';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCouncil } from '../../../platform/council.tsx';
import { useContractForm } from '../../../platform/form.ts';
import { Refusal } from '../../../platform/refusal.tsx';
import { useToday } from '../../../platform/use-today.ts';
import { useExtendPoll } from './polls.queries.ts';

/** Another last day to answer: from today to the day before the first date. */
export function ExtendDialog({ poll, onClose }: { poll: PollPage; onClose: () => void }) {
  const { t } = useTranslation('polls');
  const { councilId } = useCouncil();
  const extend = useExtendPoll({ councilId, pollId: poll.id });
  const form = useContractForm(extendPollBody, { defaultValues: { closesOn: poll.closesOn } });
  const today = useToday();
  const [first] = poll.slots;
  const send = form.handleSubmit((body) =>
    extend.mutate(
      { version: poll.version, body },
      { onSuccess: onClose, onError: (refusal) => void form.showFaults(refusal) },
    ),
  );
  const footer = (
    <Button type="submit" form="extend" variant="primary" pending={extend.isPending}>
      {t('extend.submit')}
    </Button>
  );
  return (
    <Modal title={t('extend.title')} isOpen onClose={onClose} footer={footer} size="s">
      <form id="extend" noValidate onSubmit={(event) => void send(event)}>
        <Refusal error={extend.error} />
        <p>{t('extend.text')}</p>
        <Controller
          control={form.control}
          name="closesOn"
          render={({ field }) => (
            <DatePicker
              label={t('create.closes')}
              name={field.name}
              value={field.value || null}
              min={today}
              max={first ? addDays(first.local, -1) : undefined}
              error={form.faultOf('closesOn')}
              onChange={(day) => field.onChange(day ?? '')}
            />
          )}
        />
      </form>
    </Modal>
  );
}
