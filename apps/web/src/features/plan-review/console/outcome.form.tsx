import type { RecordOutcomeBody } from '@trame/contracts/plan-review';
import type { PlanReview, ReviewStep } from '@trame/contracts/plan-review-answers';
import type { ReviewOutcome } from '@trame/domain/action-plan/review';
import { Banner } from '@trame/ui/banner';
import { Button } from '@trame/ui/button';
import { RadioGroup } from '@trame/ui/fieldset';
import { TextAreaField } from '@trame/ui/text-field';
import Check from 'lucide-react/icons/check';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, codeOf } from '../../../platform/api-error.ts';
import { useCouncil } from '../../../platform/council.tsx';
import { GuardNotice } from '../../../platform/guard-notice.tsx';
import { Refusal } from '../../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../../platform/send-on-ctrl-enter.ts';
import styles from '../plan-review.module.css';
import { type ReviewPath, useRecordOutcome } from '../plan-review.queries.ts';
import type { KeptOutcomes } from './kept-outcomes.ts';
import { OutcomeFields } from './outcome-fields.tsx';
import { type Draft, useDraft } from './use-draft.ts';

interface OutcomeFormProps {
  path: ReviewPath;
  review: PlanReview;
  step: ReviewStep;
  kept: KeptOutcomes;
  onRecorded: () => void;
}

/** What is sent of a draft, on the sheet as it is read now. */
export const bodyOf = (draft: Draft, outcome: ReviewOutcome, { actionVersion }: ReviewStep): RecordOutcomeBody => {
  const { helper, ...said } = draft;
  return { ...said, outcome, actionVersion, helperPersonId: helper?.id ?? null };
};

/** What the committee says of the action: one outcome, one sentence, what it needs. */
export function OutcomeForm({ path, review, step, kept, onRecorded }: OutcomeFormProps) {
  const { t } = useTranslation(['planReview', 'fields']);
  const { personId } = useCouncil();
  const { draft, change, forget } = useDraft(personId, path.planReviewId, step.actionId);
  const record = useRecordOutcome(path, step, {
    done: () => {
      forget();
      onRecorded();
    },
    away: (body) => {
      kept.keep({ actionId: step.actionId, version: step.version, body });
      onRecorded();
    },
  });
  const [unpicked, setUnpicked] = useState(false);
  const { outcome } = draft;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setUnpicked(outcome === null);
    if (outcome === null || record.isPending) return;
    kept.takeUp(step.actionId);
    record.mutate(bodyOf(draft, outcome, step));
  };
  const error = record.error ?? kept.refusalOf(step.actionId);
  const faults = error instanceof ApiError ? error.faults : [];
  const faultOf = (field: string) =>
    faults.some(({ pointer }) => pointer === `/body/${field}`) ? t('fields:required') : undefined;
  const stale = error !== null && codeOf(error) === 'VERSION_STALE';
  const canDecide = review.meeting?.writable === true && review.meeting.item !== null;
  const offered = step.offered.filter((one) => canDecide || one !== 'DECISION');
  return (
    <form className={styles['form']} ref={sendOnCtrlEnter} onSubmit={submit} noValidate>
      {error && faults.length === 0 && !stale ? <Refusal error={error} /> : null}
      {stale ? (
        <Banner kind="warn" announce>
          {t('form.stale')}
        </Banner>
      ) : null}
      <RadioGroup
        legend={t('form.outcome')}
        name={`outcome-${step.actionId}`}
        inline
        className={styles['outcomes']}
        options={offered.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
        value={outcome ?? ''}
        error={unpicked ? t('form.pick') : undefined}
        onChange={({ target }) => change({ outcome: offered.find((one) => one === target.value) ?? null })}
      />
      <TextAreaField
        label={t('form.sentence')}
        rows={2}
        value={draft.sentence}
        maxLength={2000}
        error={faultOf('sentence')}
        onChange={({ target }) => change({ sentence: target.value })}
      />
      <GuardNotice text={draft.sentence} known={step.lead ? [step.lead.name] : []} />
      <OutcomeFields draft={draft} change={change} faultOf={faultOf} canDecide={canDecide} />
      <Button type="submit" variant="primary" icon={Check} pending={record.isPending}>
        {t('form.save')}
      </Button>
    </form>
  );
}
