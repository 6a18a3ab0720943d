import type { PollPhase } from '@trame/domain/polls/poll-phase';
import { Chip, type ChipKind } from '@trame/ui/chip';
import Ban from 'lucide-react/icons/ban';
import CalendarCheck from 'lucide-react/icons/calendar-check';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

const LOOKS: Record<PollPhase, { kind: ChipKind; icon?: ComponentProps<typeof Chip>['icon'] }> = {
  DRAFT: { kind: 'mute' },
  OPEN: { kind: 'run' },
  TO_CHOOSE: { kind: 'warn' },
  CLOSED: { kind: 'ok', icon: CalendarCheck },
  CANCELLED: { kind: 'mute', icon: Ban },
};

/** Where a poll is, in one word. */
export function PollChip({ phase }: { phase: PollPhase }) {
  const { t } = useTranslation('polls');
  return <Chip {...LOOKS[phase]}>{t(`phase.${phase}`)}</Chip>;
}
