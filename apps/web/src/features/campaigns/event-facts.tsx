import type { CampaignEvent } from '@trame/contracts/campaign-answers';
import { slotSaid } from '@trame/copy/event-words';
import type { EventState } from '@trame/domain/campaigns/event-state';
import { daysOf } from '@trame/domain/campaigns/slots';
import { Chip, type ChipKind } from '@trame/ui/chip';
import { useTranslation } from 'react-i18next';
import { capital } from '../../platform/capital.ts';
import { useToday } from '../../platform/use-today.ts';
import { useFmt } from '../../platform/words.tsx';
import styles from './campaigns.module.css';

const KINDS: Record<EventState, ChipKind> = {
  ...{ PROPOSED: 'info', ACCEPTED: 'run', PROGRAMME: 'ok', HELD: 'ok', CANCELLED: 'mute', REFUSED: 'mute' },
};

export function StateChip({ state }: { state: EventState }) {
  const { t } = useTranslation('campaigns');
  return <Chip kind={KINDS[state]}>{t(`states.${state}`)}</Chip>;
}

/** Each date on a line of its own. */
export function EventDates({ slots }: Pick<CampaignEvent, 'slots'>) {
  const { t, i18n } = useTranslation('campaigns');
  const fmt = useFmt();
  if (slots.length === 0) return <span className="muted">{t('noDate')}</span>;
  return (
    <ul className={styles['dates']}>
      {slots.map((slot) => (
        <li key={`${slot.day}${slot.from}${slot.until}`}>{capital(slotSaid(i18n, fmt, slot))}</li>
      ))}
    </ul>
  );
}

/** What waits to be done about an event; nothing when all is said. */
export function EventMarks({ event: { changeRequest, origin, state, slots, attendance } }: { event: CampaignEvent }) {
  const { t } = useTranslation('campaigns');
  const days = daysOf(slots);
  const today = useToday();
  const isPast = state === 'PROGRAMME' && days !== null && days.last < today;
  return (
    <>
      {origin === 'PARTNER' && state === 'PROPOSED' ? <Chip kind="info">{t('partner')}</Chip> : null}
      {changeRequest ? <Chip kind="warn">{t('asked')}</Chip> : null}
      {isPast ? <Chip kind="warn">{t('toConfirm')}</Chip> : null}
      {state === 'HELD' && attendance === null ? <Chip kind="warn">{t('uncounted')}</Chip> : null}
    </>
  );
}
