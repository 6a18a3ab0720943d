import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ChangeActionBody, changeActionBody } from '@trame/contracts/action-plan';
import type { ActionPage } from '@trame/contracts/action-plan-answers';
import { bodiesApi } from '@trame/contracts/bodies';
import type { PersonRef } from '@trame/contracts/people';
import { Button } from '@trame/ui/button';
import { DatePicker } from '@trame/ui/date-picker';
import { ErrorSummary } from '@trame/ui/error-summary';
import { Select } from '@trame/ui/select';
import { TextField } from '@trame/ui/text-field';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../platform/api-error.ts';
import { call } from '../../platform/call.ts';
import { useCouncil } from '../../platform/council.tsx';
import { useContractForm } from '../../platform/form.ts';
import { PersonPicker } from '../../platform/person-picker.tsx';
import { sendOnCtrlEnter } from '../../platform/send-on-ctrl-enter.ts';
import { ActionConflict } from './action-conflict.tsx';
import styles from './action-plan.module.css';
import { useChangeAction, useRemoveAction } from './action-plan.queries.ts';

const NO_BODY = 'none';

const startOf = ({ title, startsOn, dueOn, dueText, lead, body }: ActionPage) => ({
  ...{ title, startsOn, dueOn, dueText, leadPersonId: lead?.id ?? null, bodyId: body?.id ?? null },
});

const orNull = { setValueAs: (value: string | null) => value?.trim() || null };

/** The sheet of an action, to change; a stale version shows both texts, and nothing typed is lost. */
export function ActionForm({ action, onDone }: { action: ActionPage; onDone: () => void }) {
  const { t } = useTranslation('actionPlan');
  const { t: common } = useTranslation('common');
  const { councilId, slug } = useCouncil();
  const navigate = useNavigate();
  const bodies = useQuery({
    queryKey: [councilId, 'bodies', 'list'],
    queryFn: ({ signal }) => call(bodiesApi.list, { params: { councilId } }, signal),
  });
  const [lead, setLead] = useState<PersonRef | null>(action.lead);
  const [refused, setRefused] = useState<ChangeActionBody | null>(null);
  const change = useChangeAction();
  const remove = useRemoveAction();
  const form = useContractForm(changeActionBody, { defaultValues: startOf(action) });
  const { id, version } = action;
  // the sheet may be read again behind the form: what is typed here answers what was read when it opened
  const [seen] = useState(version);
  const save = (body: ChangeActionBody, over: number) =>
    change.mutate(
      { id, version: over, body },
      {
        onSuccess: onDone,
        onError: (error) => {
          if (error instanceof ApiError && error.code === 'VERSION_STALE') setRefused(body);
          else form.showFaults(error);
        },
      },
    );
  const groups = [
    { id: NO_BODY, label: t('action.unknown') },
    ...(bodies.data?.items ?? []).map(({ id: bodyId, label }) => ({ id: bodyId, label })),
  ];
  const takeOut = () =>
    remove.mutate({ id, version }, { onSuccess: () => void navigate({ to: '/$clsm/plan', params: { clsm: slug } }) });
  return (
    <form
      ref={sendOnCtrlEnter}
      className={styles['form']}
      onSubmit={(event) => void form.handleSubmit((body) => save(body, seen))(event)}
      noValidate
    >
      <ErrorSummary {...form.summary} />
      <TextField label={t('action.titleField')} error={form.faultOf('title')} {...form.register('title')} />
      <PersonPicker
        label={t('action.lead')}
        value={lead}
        onChange={(person) => {
          setLead(person);
          form.setValue('leadPersonId', person?.id ?? null);
        }}
      />
      <Controller
        name="bodyId"
        control={form.control}
        render={({ field: { value, onChange } }) => (
          <Select
            label={t('action.body')}
            options={groups}
            value={value ?? NO_BODY}
            onChange={(chosen) => onChange(chosen === NO_BODY ? null : chosen)}
          />
        )}
      />
      {(['startsOn', 'dueOn'] as const).map((name) => (
        <Controller
          key={name}
          name={name}
          control={form.control}
          render={({ field: { value, onChange } }) => (
            <DatePicker
              label={t(name === 'startsOn' ? 'action.starts' : 'action.due')}
              optional
              value={value ?? null}
              onChange={onChange}
              error={form.faultOf(name)}
            />
          )}
        />
      ))}
      <TextField
        label={t('action.period')}
        optional
        error={form.faultOf('dueText')}
        {...form.register('dueText', orNull)}
      />
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary" pending={change.isPending}>
          {t('action.save')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {common('cancel')}
        </Button>
        <Button variant="danger" onClick={takeOut}>
          {t('action.remove')}
        </Button>
      </div>
      {refused ? (
        <ActionConflict
          actionId={id}
          mine={refused}
          names={{
            lead: lead?.name ?? null,
            body: bodies.data?.items.find((group) => group.id === refused.bodyId)?.label ?? null,
          }}
          pending={change.isPending}
          onKeepMine={(stored) => save(refused, stored)}
          onTakeTheirs={onDone}
          onClose={() => setRefused(null)}
        />
      ) : null}
    </form>
  );
}
