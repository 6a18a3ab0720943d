import { useQuery } from '@tanstack/react-query';
import { actionPlanApi } from '@trame/contracts/action-plan';
import type { CampaignEvent } from '@trame/contracts/campaign-answers';
import type { EventBody } from '@trame/contracts/campaign-events';
import { Fieldset, RadioGroup } from '@trame/ui/fieldset';
import { MultiPicker } from '@trame/ui/multi-picker';
import { NumberField, TextAreaField, TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { call } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import type { ContractForm } from '../../platform/form.ts';
import { GuardNotice } from '../../platform/guard-notice.tsx';
import { nullWhenEmpty, numberOrNull } from '../../platform/null-when-empty.ts';
import { actionOptions, cite } from './action-options.ts';
import styles from './campaigns.module.css';

interface PartProps {
  form: ContractForm<EventBody, EventBody>;
}

type Line = 'audience' | 'organizer' | 'place' | 'municipality' | 'link' | 'price' | 'access' | 'accessibility';

/** What a field that may stay blank takes. */
function useOptional({ form }: PartProps) {
  const { t } = useTranslation('campaigns');
  return (name: Line) => ({
    ...{ label: t(`event.${name}`), optional: true, error: form.faultOf(name) },
    ...form.register(name, nullWhenEmpty),
  });
}

/** What it is, as the public will read it: an event names nobody. */
export function SaidFields({ form }: PartProps) {
  const { t } = useTranslation('campaigns');
  const optional = useOptional({ form });
  const [title, description, free] = form.watch(['title', 'description', 'free']);
  return (
    <>
      <TextField
        label={t('event.title')}
        autoFocus
        maxLength={200}
        error={form.faultOf('title')}
        {...form.register('title')}
      />
      <TextAreaField
        label={t('event.description')}
        hint={t('event.descriptionHint')}
        optional
        rows={4}
        maxLength={2_000}
        error={form.faultOf('description')}
        {...form.register('description')}
      />
      <GuardNotice text={`${title}\n${description}`} known={NOBODY} />
      <TextField {...optional('audience')} maxLength={200} />
      <TextField {...optional('organizer')} maxLength={200} />
      <TextField {...optional('link')} type="url" inputMode="url" placeholder="https://" />
      <RadioGroup
        legend={t('event.cost')}
        inline
        options={[
          { value: 'free', label: t('event.free') },
          { value: 'paid', label: t('event.paid') },
        ]}
        value={free ? 'free' : 'paid'}
        onChange={({ target }) => form.setValue('free', target.value === 'free')}
      />
      {free ? null : <TextField {...optional('price')} maxLength={200} />}
    </>
  );
}

/** Names are found by how they are written. */
const NOBODY: readonly string[] = [];

/** Where, how to come, for how many. */
export function PlaceFields({ form }: PartProps) {
  const { t } = useTranslation('campaigns');
  const optional = useOptional({ form });
  return (
    <>
      <div className={styles['pair']}>
        <TextField {...optional('place')} maxLength={200} />
        <TextField {...optional('municipality')} maxLength={200} />
      </div>
      <TextAreaField {...optional('access')} rows={2} maxLength={500} />
      <TextAreaField {...optional('accessibility')} rows={2} maxLength={500} />
      <NumberField
        label={t('event.capacity')}
        optional
        min={1}
        error={form.faultOf('capacity')}
        {...form.register('capacity', numberOrNull)}
      />
    </>
  );
}

/** Whom to reach, and the action of the plan the event is part of. */
interface ContactFieldsProps extends PartProps {
  /** Those it serves already, to be named while the plan is on its way. */
  actions: CampaignEvent['actions'];
}

export function ContactFields({ form, actions }: ContactFieldsProps) {
  const { t } = useTranslation('campaigns');
  return (
    <>
      <Fieldset legend={t('event.contact')} hint={t('event.contactHint')} optional>
        <TextField
          label={t('event.contactName')}
          maxLength={120}
          autoComplete="off"
          error={form.faultOf('contact.name')}
          {...form.register('contact.name')}
        />
        <div className={styles['pair']}>
          <TextField
            label={t('event.contactEmail')}
            optional
            type="email"
            autoComplete="off"
            error={form.faultOf('contact.email')}
            {...form.register('contact.email', nullWhenEmpty)}
          />
          <TextField
            label={t('event.contactPhone')}
            optional
            type="tel"
            autoComplete="off"
            maxLength={40}
            error={form.faultOf('contact.phone')}
            {...form.register('contact.phone', nullWhenEmpty)}
          />
        </div>
      </Fieldset>
      <ActionsField form={form} actions={actions} />
    </>
  );
}

/** An event may serve several actions, and is counted once. */
function ActionsField({ form, actions }: ContactFieldsProps) {
  const { t } = useTranslation('campaigns');
  const { councilId } = useCouncil();
  const plan = useQuery({
    queryKey: [councilId, 'plan', 'picker'],
    queryFn: ({ signal }) => call(actionPlanApi.get, { params: { councilId }, query: {} }, signal),
  });
  const found = plan.data ? actionOptions(plan.data, t('event.served')) : [];
  const chosen = form.watch('actionIds');
  const known = [...found, ...actions.map((one) => ({ id: one.id, label: cite(one) }))];
  return (
    <MultiPicker
      label={t('event.actions')}
      hint={t('event.actionsHint')}
      optional
      options={found}
      chosen={chosen.flatMap((id) => known.find((one) => one.id === id) ?? [])}
      onChange={(picked) =>
        form.setValue(
          'actionIds',
          picked.map(({ id }) => id),
        )
      }
      error={form.faultOf('actionIds')}
    />
  );
}
