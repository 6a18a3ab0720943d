import { type CampaignEvent, campaignEvent } from '@trame/contracts/campaign-answers';
import { type EventBody, eventBody } from '@trame/contracts/campaign-events';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { DrawerForm } from '../../platform/drawer-form.tsx';
import { useContractForm } from '../../platform/form.ts';
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
  const saving = useSaveEvent(campaignId);
  const save = (version = of?.version ?? 0) =>
    void form.handleSubmit((body) =>
      saving.mutate({ event: of && { id: of.id, version }, body }, { onSuccess: onClose }),
    )();
  return (
    <DrawerForm
      title={t(of ? 'event.edit' : 'event.add')}
      submit={t(of ? 'event.submit' : 'event.submitNew')}
      summary={form.summary}
      saving={saving}
      onSave={save}
      onClose={onClose}
      schema={campaignEvent}
      compare={(theirs) =>
        (['title', 'description', 'place', 'municipality'] as const).map((name) => ({
          label: t(`event.${name}`),
          mine: form.getValues(name) ?? '',
          theirs: theirs[name] ?? '',
        }))
      }
    >
      <SaidFields form={form} />
      <SlotsFields form={form} />
      <PlaceFields form={form} />
      <ContactFields form={form} actions={of?.actions ?? []} />
    </DrawerForm>
  );
}
