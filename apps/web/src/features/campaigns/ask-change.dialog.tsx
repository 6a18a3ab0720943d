import type { CampaignEvent } from '@trame/contracts/campaign-answers';
import { TextAreaField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from './campaigns.queries.ts';
import { StepWindow } from './step-window.tsx';

/** Asking whoever proposed an event to complete it: a mail leaves, with a link to do so. */
export function AskChangeDialog({ event, onClose }: { event: CampaignEvent; onClose: () => void }) {
  const { t } = useTranslation(['campaigns', 'fields']);
  const step = useStep({ quiet: true });
  const [request, setRequest] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = () => {
    if (request.trim() === '') return setMissing(true);
    return step.mutate({ event, body: { act: 'ASK_CHANGE', request } }, { onSuccess: onClose });
  };
  return (
    <StepWindow
      title={t('step.askTitle')}
      submitLabel={t('step.askSend')}
      step={step}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextAreaField
        label={t('step.ask')}
        hint={t('step.askHint', { name: event.contact?.name ?? '' })}
        rows={4}
        maxLength={2_000}
        value={request}
        error={isMissing ? t('fields:required') : undefined}
        onChange={({ target }) => setRequest(target.value)}
      />
    </StepWindow>
  );
}
