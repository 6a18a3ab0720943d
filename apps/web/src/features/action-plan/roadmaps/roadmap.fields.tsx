import { actionPlanApi, type RoadmapBody } from '@trame/contracts/action-plan';
import { Button } from '@trame/ui/button';
import { DatePicker } from '@trame/ui/date-picker';
import { ErrorSummary } from '@trame/ui/error-summary';
import { TextField } from '@trame/ui/text-field';
import type { ReactNode } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useContractForm } from '../../../platform/form.ts';
import { Refusal } from '../../../platform/refusal.tsx';
import { sendOnCtrlEnter } from '../../../platform/send-on-ctrl-enter.ts';
import styles from '../action-plan.module.css';

interface RoadmapFieldsProps {
  start: RoadmapBody;
  submit: string;
  pending: boolean;
  error: unknown;
  onSave: (body: RoadmapBody, showFaults: (refusal: unknown) => boolean) => void;
  onCancel: () => void;
  /** What else is asked. */
  children?: ReactNode;
}

const orNull = { setValueAs: (value: string | null) => value?.trim() || null };

/** Title, period and adoption of a roadmap. */
export function RoadmapFields({ start, submit, pending, error, onSave, onCancel, children }: RoadmapFieldsProps) {
  const { t } = useTranslation('planHierarchy');
  const { t: common } = useTranslation('common');
  const form = useContractForm(actionPlanApi.settleRoadmap.body, { defaultValues: start });
  const save = form.handleSubmit((body) => onSave(body, form.showFaults));
  return (
    <form ref={sendOnCtrlEnter} className={styles['form']} onSubmit={(event) => void save(event)} noValidate>
      <ErrorSummary {...form.summary} />
      <TextField label={t('roadmaps.name')} error={form.faultOf('title')} {...form.register('title')} />
      {(['startsOn', 'endsOn'] as const).map((name) => (
        <Controller
          key={name}
          name={name}
          control={form.control}
          render={({ field: { value, onChange } }) => (
            <DatePicker
              label={t(`roadmaps.${name}`)}
              optional
              value={value ?? null}
              onChange={onChange}
              error={form.faultOf(name)}
            />
          )}
        />
      ))}
      <TextField
        label={t('roadmaps.adopted')}
        hint={t('roadmaps.adoptedHint')}
        optional
        error={form.faultOf('adoptedText')}
        {...form.register('adoptedText', orNull)}
      />
      {children}
      <Refusal error={error} />
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary" pending={pending}>
          {submit}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
