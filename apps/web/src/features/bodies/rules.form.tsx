import { type Body, body as bodyContract, type ChangeBodyBody, changeBodyBody } from '@trame/contracts/bodies';
import { MINUTES_LAYOUTS, usualLayout } from '@trame/domain/minutes/minutes-layout';
import { RadioGroup } from '@trame/ui/fieldset';
import { NumberField, TextAreaField, TextField } from '@trame/ui/text-field';
import { useTranslation } from 'react-i18next';
import { DrawerForm } from '../../platform/drawer-form.tsx';
import { useContractForm } from '../../platform/form.ts';
import { ApprovalFields } from './approval-fields.tsx';
import styles from './bodies.module.css';
import { useChangeBody } from './bodies.queries.ts';
import { ReminderField } from './reminder-field.tsx';
import { type RulesFormState, VotingFields, votingOf } from './voting-fields.tsx';

const valuesOf = (body: Body) => ({
  label: body.label,
  tag: body.tag,
  mandateText: body.mandateText,
  noticeDays: body.noticeDays,
  proposalDays: body.proposalDays,
  reminderDays: body.reminderDays,
  correctionDays: body.correctionDays,
  silenceDays: body.silenceDays,
  minutesLayout: body.minutesLayout ?? usualLayout(body.type),
  ...votingOf(body),
});

/** Name and rules of a body. Quorum and votes are off by default: no council's text requires them. */
export function RulesForm({ body, onClose }: { body: Body; onClose: () => void }) {
  const { t } = useTranslation('bodies');
  const change = useChangeBody();
  const form = useContractForm(changeBodyBody, { defaultValues: valuesOf(body) });
  const save = (version = body.version) =>
    void form.handleSubmit((wanted) =>
      change.mutate({ bodyId: body.id, version, body: wanted }, { onSuccess: () => onClose() }),
    )();
  return (
    <DrawerForm
      title={t('rules.title', { name: body.label })}
      submit={t('rules.submit')}
      className={styles['form']}
      summary={form.summary}
      saving={change}
      onSave={save}
      onClose={onClose}
      schema={bodyContract}
      compare={(stored) => differences(t, form.getValues(), stored)}
    >
      <RulesFields form={form} />
    </DrawerForm>
  );
}

function RulesFields({ form }: { form: RulesFormState }) {
  const { t } = useTranslation('bodies');
  return (
    <>
      <TextField label={t('form.label')} error={form.faultOf('label')} {...form.register('label')} />
      <TextField label={t('form.tag')} error={form.faultOf('tag')} {...form.register('tag')} />
      <TextAreaField
        label={t('rules.mandateText')}
        error={form.faultOf('mandateText')}
        rows={4}
        {...form.register('mandateText')}
      />
      <NumberField
        label={t('rules.noticeDays')}
        unit={t('rules.days')}
        error={form.faultOf('noticeDays')}
        {...form.register('noticeDays', { valueAsNumber: true })}
      />
      <NumberField
        label={t('rules.proposalDays')}
        hint={t('rules.proposalHint')}
        unit={t('rules.daysBefore')}
        error={form.faultOf('proposalDays')}
        {...form.register('proposalDays', { valueAsNumber: true })}
      />
      <ReminderField form={form} />
      <ApprovalFields form={form} />
      <RadioGroup
        legend={t('rules.minutesLayout')}
        options={MINUTES_LAYOUTS.map((value) => ({
          value,
          label: t(`rules.layout.${value}`),
          hint: t(`rules.layoutHint.${value}`),
        }))}
        {...form.register('minutesLayout')}
      />
      <VotingFields form={form} />
    </>
  );
}

type Say = ReturnType<typeof useTranslation<'bodies'>>['t'];

function differences(t: Say, mine: ChangeBodyBody, theirs: Body) {
  const said = (value: string | number | null | undefined) => (value === null ? t('rules.never') : value);
  const fields = [
    ['label', t('form.label')],
    ['tag', t('form.tag')],
    ['mandateText', t('rules.mandateText')],
    ['noticeDays', t('rules.noticeDays')],
    ['proposalDays', t('rules.proposalDays')],
    ['reminderDays', t('rules.reminder')],
    ['correctionDays', t('rules.correctionDays')],
    ['silenceDays', t('rules.silence')],
  ] as const;
  const changed = fields
    .filter(([name]) => mine[name] !== theirs[name])
    .map(([name, label]) => ({ label, mine: said(mine[name]), theirs: said(theirs[name]) }));
  const [chosen, stored] = [mine.minutesLayout, theirs.minutesLayout ?? usualLayout(theirs.type)];
  if (!chosen || chosen === stored) return changed;
  const layout = { mine: t(`rules.layout.${chosen}`), theirs: t(`rules.layout.${stored}`) };
  return [...changed, { label: t('rules.minutesLayout'), ...layout }];
}
