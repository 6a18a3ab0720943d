import { FilterSelect } from '@trame/ui/filter-select';
import { useTranslation } from 'react-i18next';
import { useToday } from '../../../platform/use-today.ts';
import { useFmt } from '../../../platform/words.tsx';
import { monthsToJump } from './calendar-period.ts';

interface MonthJumpProps {
  /** `YYYY-MM`; without it the list is whole. */
  month: string | undefined;
  onChange: (month: string | undefined) => void;
}

/** On a phone, the month the list is narrowed to. */
export function MonthJump({ month, onChange }: MonthJumpProps) {
  const { t } = useTranslation('meetings');
  const fmt = useFmt();
  return (
    <FilterSelect
      label={t('filter.month')}
      allLabel={t('filter.monthAll')}
      options={monthsToJump(useToday(), month).map((id) => ({ id, label: fmt.day(`${id}-01`, 'month') }))}
      value={month}
      onChange={onChange}
    />
  );
}
