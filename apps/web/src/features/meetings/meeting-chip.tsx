import type { MeetingChip as Word } from '@trame/domain/meetings/meeting-chip';
import { Chip, type ChipKind } from '@trame/ui/chip';
import Ban from 'lucide-react/icons/ban';
import { useTranslation } from 'react-i18next';

const KINDS: Record<Word, ChipKind> = {
  DRAFT: 'mute',
  CONVENED: 'info',
  IN_PROGRESS: 'run',
  MINUTES_DUE: 'warn',
  IN_REVIEW: 'info',
  CIRCULATED: 'ok',
  APPROVED: 'ok',
  CANCELLED: 'mute',
};

/** Where a meeting is, in one word with its icon. */
export function MeetingChip({ chip }: { chip: Word }) {
  const { t } = useTranslation('meetings');
  return (
    <Chip kind={KINDS[chip]} icon={chip === 'CANCELLED' ? Ban : undefined}>
      {t(`chip.${chip}`)}
    </Chip>
  );
}
