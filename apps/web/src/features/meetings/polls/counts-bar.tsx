import type { PollSlot } from '@trame/contracts/poll-answers';
import { StackBar } from '@trame/ui/stack-bar';
import { useTranslation } from 'react-i18next';

/** What was said of one slot, as one bar and its sentence. */
export function CountsBar({ counts, legend }: { counts: NonNullable<PollSlot['counts']>; legend?: boolean }) {
  const { t } = useTranslation('polls');
  return (
    <StackBar
      size="s"
      legend={legend}
      segments={[
        { tone: 'ok', value: counts.yes, label: t('counts.yes') },
        { tone: 'warn', value: counts.ifNeeded, label: t('counts.ifNeeded') },
        { tone: 'late', value: counts.no, label: t('counts.no') },
        { tone: 'todo', value: counts.none, label: t('counts.none') },
      ]}
    />
  );
}
