import {
  type FollowDecisionBody,
  followDecisionBody,
  type RegisteredDecision,
  registered,
} from '@trame/contracts/decisions';
import { APPLICATIONS } from '@trame/domain/decisions/decision-kind';
import { decisionNumber } from '@trame/domain/decisions/decision-number';
import { Button } from '@trame/ui/button';
import { DatePicker } from '@trame/ui/date-picker';
import { RadioGroup } from '@trame/ui/fieldset';
import { Modal } from '@trame/ui/modal';
import { TextField } from '@trame/ui/text-field';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Conflict } from '../conflict.tsx';
import { useContractForm } from '../form.ts';
import { Refusal } from '../refusal.tsx';
import { useToday } from '../use-today.ts';
import { useFmt } from '../words.tsx';
import { useFollowDecision } from './decisions.queries.ts';
import styles from './register.module.css';

const startOf = ({ application, settledOn, externalReference, reviewOn }: RegisteredDecision): FollowDecisionBody => ({
  application,
  settledOn,
  externalReference,
  reviewOn,
});
const orNull = { setValueAs: (value: string | null) => value?.trim() || null };

/** What became of a decision. Its words are those of its minutes: they do not change here. */
export function FollowForm({ line, onClose }: { line: RegisteredDecision; onClose: () => void }) {
  const { t } = useTranslation('decisions');
  const today = useToday();
  const follow = useFollowDecision();
  const [asked, ask] = useState<FollowDecisionBody>(startOf(line));
  const form = useContractForm(followDecisionBody, {
    defaultValues: { ...startOf(line), settledOn: line.settledOn ?? today },
  });
  const save = (body: FollowDecisionBody, version: number) => {
    ask(body);
    follow.mutate({ id: line.id, version, body }, { onSuccess: onClose });
  };
  const send = () => void form.handleSubmit((body) => save(body, line.version))();
  const footer = (
    <Button variant="primary" pending={follow.isPending} onClick={send}>
      {t('follow.save')}
    </Button>
  );
  return (
    <Modal
      title={t('follow.title', { number: decisionNumber(line) })}
      isOpen
      onClose={onClose}
      footer={footer}
      size="s"
    >
      <div className={styles['form']}>
        <p>{line.text}</p>
        <Refusal error={follow.error} />
        <RadioGroup
          legend={t('follow.application')}
          options={APPLICATIONS.map((value) => ({ value, label: t(`application.${value}`) }))}
          {...form.register('application')}
        />
        {form.watch('application') === 'TO_APPLY' ? null : (
          <Day form={form} name="settledOn" label={t('follow.settledOn')} />
        )}
        {line.needsExternalAct ? (
          <TextField
            label={t('follow.reference')}
            hint={t('follow.referenceHint')}
            optional
            error={form.faultOf('externalReference')}
            {...form.register('externalReference', orNull)}
          />
        ) : null}
        <Day form={form} name="reviewOn" label={t('follow.reviewOn')} />
      </div>
      <FollowConflict
        error={follow.error}
        asked={asked}
        pending={follow.isPending}
        onKeep={(stored) => save(asked, stored.version)}
        onClose={onClose}
      />
    </Modal>
  );
}

interface DayProps {
  form: ReturnType<typeof useContractForm<typeof followDecisionBody>>;
  name: 'settledOn' | 'reviewOn';
  label: string;
}

const Day = ({ form, name, label }: DayProps) => (
  <Controller
    name={name}
    control={form.control}
    render={({ field: { value, onChange } }) => (
      <DatePicker label={label} optional value={value} onChange={onChange} error={form.faultOf(name)} />
    )}
  />
);

interface FollowConflictProps {
  error: unknown;
  asked: FollowDecisionBody;
  pending: boolean;
  onKeep: (stored: RegisteredDecision) => void;
  onClose: () => void;
}

function FollowConflict({ error, asked, pending, onKeep, onClose }: FollowConflictProps) {
  const { t } = useTranslation('decisions');
  const fmt = useFmt();
  const said = ({ application, settledOn, externalReference, reviewOn }: FollowDecisionBody): string =>
    [
      t(`application.${application}`),
      settledOn && application !== 'TO_APPLY' ? fmt.day(settledOn, 'long') : null,
      externalReference,
      reviewOn ? t('reviewOn', { day: fmt.day(reviewOn, 'long') }) : null,
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <Conflict
      error={error}
      schema={registered}
      compare={(stored) => [{ label: t('state'), mine: said(asked), theirs: said(startOf(stored)) }]}
      pending={pending}
      onKeepMine={onKeep}
      onTakeTheirs={onClose}
      onClose={onClose}
    />
  );
}
