import type { CampaignEvent } from '@trame/contracts/campaign-answers';
import { Select } from '@trame/ui/select';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from './campaigns.queries.ts';
import { StepWindow } from './step-window.tsx';

interface MergeDialogProps {
  event: CampaignEvent;
  others: readonly CampaignEvent[];
  onClose: () => void;
}

/** The same event proposed twice: which one is kept. */
export function MergeDialog({ event, others, onClose }: MergeDialogProps) {
  const { t } = useTranslation(['campaigns', 'fields']);
  const step = useStep({ quiet: true });
  const [intoId, choose] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const submit = () => {
    if (!intoId) return setMissing(true);
    return step.mutate({ event, body: { act: 'MERGE', intoId } }, { onSuccess: onClose });
  };
  return (
    <StepWindow
      title={t('step.mergeTitle')}
      submitLabel={t('step.mergeSave')}
      step={step}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('step.mergeHint', { title: event.title })}</p>
      <Select
        label={t('step.mergeInto')}
        options={others.filter(({ id }) => id !== event.id).map(({ id, title }) => ({ id, label: title }))}
        value={intoId}
        error={isMissing ? t('fields:chooseOne') : undefined}
        onChange={choose}
      />
    </StepWindow>
  );
}
