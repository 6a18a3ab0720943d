import { Segmented } from '@trame/ui/segmented';
import CalendarDays from 'lucide-react/icons/calendar-days';
import Vote from 'lucide-react/icons/vote';
import { useTranslation } from 'react-i18next';

export type Way = 'fixed' | 'poll';

interface WayChoiceProps {
  way: Way;
  onChange: (way: Way) => void;
}

/** One date now, or several put to the members. */
export function WayChoice({ way, onChange }: WayChoiceProps) {
  const { t } = useTranslation('polls');
  const options = [
    { id: 'fixed', label: t('way.fixed'), icon: CalendarDays },
    { id: 'poll', label: t('way.poll'), icon: Vote },
  ] as const;
  return (
    <div>
      <Segmented label={t('way.label')} options={options} value={way} onChange={onChange} />
    </div>
  );
}
