import { type CampaignEvent, campaignEvent } from '@trame/contracts/campaign-answers';
import { type EventBody, eventBody } from '@trame/contracts/campaign-events';
import { Button } from '@trame/ui/button';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Modal } from '@trame/ui/modal';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { codeOf } from '../../platform/api-error.ts';
import { Conflict } from '../../platform/conflict.tsx';
import { useContractForm } from '../../platform/form.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../platform/send-on-ctrl-enter.ts';
import styles from './campaigns.module.css';
import { useSaveEvent } from './campaigns.queries.ts';
import { BLANK_EVENT, bodyOf, withoutBlanks } from './event-body.ts';
import { ContactFields, PlaceFields, SaidFields } from './event-fields.tsx';
import { SlotsFields } from './slots-fields.tsx';

interface EventFormProps {
  campaignId: string;
  /** What is changed; `null` adds another one. */
  of: CampaignEvent | null;
  onClose: () => void;
}

/** The contract, once what was left blank is out. */
const formSchema = z.custom<EventBody>().transform(withoutBlanks).pipe(eventBody);

/** An event: what, for whom, when, where, who organises, and whom to reach. */
export function EventForm({ campaignId, of, onClose }: EventFormProps) {
  const { t } = useTranslation('campaigns');
  const form = useContractForm(formSchema, { defaultValues: of ? bodyOf(of) : BLANK_EVENT });
  const { mutate, error, isPending, reset } = useSaveEvent(campaignId);
  const save = (body: EventBody, version = of?.version ?? 0) =>
    mutate({ event: of && { id: of.id, version }, body }, { onSuccess: onClose });
  const submit = form.handleSubmit((body) => save(body));
  const footer = (
    <Button variant="primary" type="submit" form="event" pending={isPending}>
      {t(of ? 'event.submit' : 'event.submitNew')}
    </Button>
  );
  return (
    <Modal kind="drawer" title={t(of ? 'event.edit' : 'event.add')} isOpen onClose={onClose} guarded footer={footer}>
      <form
        id="event"
        ref={sendOnCtrlEnter}
        className={styles['form']}
        noValidate
        onSubmit={(event) => void submit(event)}
      >
        <ErrorSummary {...form.summary} />
        {error && codeOf(error) !== 'VERSION_STALE' ? <Refusal error={error} /> : null}
        <SaidFields form={form} />
        <SlotsFields form={form} />
        <PlaceFields form={form} />
        <ContactFields form={form} actions={of?.actions ?? []} />
      </form>
      <Conflict
        error={error}
        schema={campaignEvent}
        compare={(theirs) =>
          (['title', 'description', 'place', 'municipality'] as const).map((name) => ({
            label: t(`event.${name}`),
            mine: form.getValues(name) ?? '',
            theirs: theirs[name] ?? '',
          }))
        }
        pending={isPending}
        onKeepMine={(theirs) => void form.handleSubmit((body) => save(body, theirs.version))()}
        onTakeTheirs={onClose}
        onClose={reset}
      />
    </Modal>
  );
}
