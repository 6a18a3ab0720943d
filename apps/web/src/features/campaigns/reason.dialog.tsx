import type { CampaignEvent } from '@trame/contracts/campaign-answers';
import type { EventState } from '@trame/domain/campaigns/event-state';
import { Checkbox } from '@trame/ui/choice';
import { TextAreaField } from '@trame/ui/text-field';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from './campaigns.queries.ts';
import { StepWindow } from './step-window.tsx';

interface ReasonDialogProps {
  event: CampaignEvent;
  to: EventState;
  onClose: () => void;
}

/** Going to a state in words: why, and whether the contact is told. */
export function ReasonDialog({ event, to, onClose }: ReasonDialogProps) {
  const { t } = useTranslation(['campaigns', 'fields']);
  const step = useStep({ quiet: true });
  const [reason, setReason] = useState('');
  const [tell, setTell] = useState(Boolean(event.contact?.email));
  const [isMissing, setMissing] = useState(false);
  const isEnd = to === 'REFUSED' || to === 'CANCELLED';
  const submit = () => {
    if (isEnd && reason.trim() === '') return setMissing(true);
    const body = { act: 'MOVE', to, reason: reason.trim() || null, tell } as const;
    return step.mutate({ event, body }, { onSuccess: onClose });
  };
  const label = isEnd ? t(`step.${to}`) : t('sheet.moveTo', { state: t(`states.${to}`) });
  return (
    <StepWindow title={label} submitLabel={label} step={step} onSubmit={submit} onClose={onClose}>
      <p>{t('named', { title: event.title })}</p>
      <TextAreaField
        label={t('step.reason')}
        hint={t('step.reasonHint')}
        optional={!isEnd}
        rows={3}
        maxLength={2_000}
        value={reason}
        error={isMissing ? t('fields:required') : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
      {event.contact?.email ? (
        <Checkbox
          label={t('step.tell', { name: event.contact.name })}
          checked={tell}
          onChange={({ target }) => setTell(target.checked)}
        />
      ) : null}
    </StepWindow>
  );
}
