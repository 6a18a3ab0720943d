import type { CampaignEvent } from '@trame/contracts/campaign-answers';
import { LIMITS } from '@trame/contracts/limits';
import { NumberField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from './campaigns.queries.ts';
import { StepWindow } from './step-window.tsx';

/** How many people came; left empty, it is unknown, which is not zero. */
export function CountDialog({ event, onClose }: { event: CampaignEvent; onClose: () => void }) {
  const { t } = useTranslation(['campaigns', 'fields']);
  const step = useStep({ quiet: true });
  const [typed, type] = useState(event.attendance?.toString() ?? '');
  const [isWrong, setWrong] = useState(false);
  const submit = () => {
    const attendance = typed.trim() === '' ? null : Number(typed);
    const isNumber = attendance === null || (Number.isInteger(attendance) && attendance >= 0);
    if (!isNumber || (attendance ?? 0) > LIMITS.campaigns.attendance) return setWrong(true);
    return step.mutate({ event, body: { act: 'COUNT', attendance } }, { onSuccess: onClose });
  };
  return (
    <StepWindow
      title={t('step.countTitle')}
      submitLabel={t('step.countSave')}
      step={step}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('named', { title: event.title })}</p>
      <NumberField
        label={t('step.attendance')}
        hint={t('step.attendanceHint')}
        optional
        min={0}
        value={typed}
        error={isWrong ? t('fields:number') : undefined}
        onChange={({ target }) => type(target.value)}
      />
    </StepWindow>
  );
}
